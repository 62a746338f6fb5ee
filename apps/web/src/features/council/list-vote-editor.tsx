import { Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { capital } from '../../format/capital';
import { CHOICE_WORDS, CHOICES, type Choice, type VoteDraft, type VoteItem } from './list-vote';
import './list-vote.css';

export interface ListVoteEditorProps {
  items: readonly (VoteItem & { note?: ReactNode })[];
  vote: VoteDraft;
  onChange: (vote: VoteDraft) => void;
  /** the plan lets one word stand for the whole list */
  wholeAllowed: boolean;
}

const OPTIONS = CHOICES.map((choice) => ({ value: choice, label: CHOICE_WORDS[choice] }));

/** *Thống nhất cả danh sách, trừ …*: one word for all, and another where the member means another; sized for a thumb. */
export function ListVoteEditor({ items, vote, onChange, wholeAllowed }: ListVoteEditorProps) {
  // nothing is chosen for the member: “each on its own” is a choice too
  const [each, setEach] = useState(Object.keys(vote.except).length > 0 && vote.whole === null);
  const setWhole = (whole: Choice | null) => {
    setEach(whole === null);
    onChange({ ...vote, whole });
  };
  const setChoice = (dossierId: string, choice: string) => {
    const except = { ...vote.except };
    if (choice === '') delete except[dossierId];
    else except[dossierId] = { choice: choice as Choice, reason: except[dossierId]?.reason ?? '' };
    onChange({ ...vote, except });
  };
  const setReason = (dossierId: string, reason: string) => {
    const own = vote.except[dossierId];
    if (own) onChange({ ...vote, except: { ...vote.except, [dossierId]: { ...own, reason } } });
  };
  return (
    <div className="cn-stack">
      {wholeAllowed && (
        <fieldset className="cn-vote-whole">
          <legend className="cn-label">Ý kiến chung cho cả danh sách</legend>
          <Radio.Group
            value={vote.whole ?? (each ? 'each' : undefined)}
            onChange={({ target }) => setWhole(target.value === 'each' ? null : (target.value as Choice))}
          >
            {CHOICES.map((choice) => (
              <Radio key={choice} value={choice}>
                {CHOICE_WORDS[choice]}
              </Radio>
            ))}
            <Radio value="each">Biểu quyết riêng từng địa bàn</Radio>
          </Radio.Group>
        </fieldset>
      )}
      <ol className="cn-plain-list cn-vote-list" aria-label="Các địa bàn">
        {items.map((item, index) => {
          const own = vote.except[item.dossierId];
          return (
            <li key={item.dossierId} className={own ? 'cn-vote-own' : undefined}>
              <p className="cn-vote-unit">
                {index + 1}. {capital(item.unit)}
              </p>
              {item.note && <div className="cn-small">{item.note}</div>}
              {item.recused ? (
                <p className="cn-quiet">Ông/bà không biểu quyết về địa bàn này.</p>
              ) : (
                <>
                  <SelectField
                    label={`Ý kiến về ${item.unit}`}
                    compact
                    value={own?.choice ?? ''}
                    none={vote.whole ? `Theo ý kiến chung: ${CHOICE_WORDS[vote.whole]}` : 'Chưa chọn'}
                    options={OPTIONS}
                    onChange={(choice) => setChoice(item.dossierId, choice)}
                  />
                  {own && own.choice !== 'yes' && (
                    <TextField
                      label="Lý do, nội dung ý kiến (ghi vào biên bản)"
                      rows={2}
                      maxLength={2000}
                      value={own.reason}
                      onChange={(reason) => setReason(item.dossierId, reason)}
                    />
                  )}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
