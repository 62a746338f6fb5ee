import { Checkbox } from 'antd';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { KIND_WORDS, SUPPLEMENT_KINDS, type SupplementItem, type SupplementKind } from './supplement-items';
import './supplement.css';

export interface SupplementEditorProps {
  components: readonly { id: string; label: string }[];
  items: readonly SupplementItem[];
  onChange: (items: readonly SupplementItem[]) => void;
}

const OPTIONS = SUPPLEMENT_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

/** One request for the whole dossier: what of it is not right, missing or out of date, each in words that the commune can act on. */
export function SupplementEditor({ components, items, onChange }: SupplementEditorProps) {
  const set = (component: string, change: Partial<SupplementItem>) =>
    onChange(items.map((item) => (item.component === component ? { ...item, ...change } : item)));
  const toggle = (component: string, chosen: boolean) =>
    onChange(
      chosen
        ? [...items, { component, kind: 'incomplete', words: '' }]
        : items.filter((item) => item.component !== component),
    );
  return (
    <ul className="cn-plain-list cn-supplement">
      {components.map(({ id, label }) => {
        const item = items.find(({ component }) => component === id);
        return (
          <li key={id} className={item && 'cn-supplement-chosen'}>
            <Checkbox checked={item !== undefined} onChange={({ target }) => toggle(id, target.checked)}>
              {label} <span className="cn-quiet">({id})</span>
            </Checkbox>
            {item && (
              <div className="cn-supplement-fields">
                <SelectField
                  label="Tình trạng"
                  value={item.kind}
                  options={OPTIONS}
                  onChange={(kind) => set(id, { kind: kind as SupplementKind })}
                />
                <TextField
                  label="Cần bổ sung, hoàn thiện"
                  help="Ghi cụ thể để địa phương làm đúng ngay lần này"
                  required
                  rows={2}
                  maxLength={1000}
                  value={item.words}
                  onChange={(words) => set(id, { words })}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
