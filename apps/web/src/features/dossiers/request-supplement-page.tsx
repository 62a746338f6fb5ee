import { Checkbox } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { ActPanel } from '../../components/act/act-panel';
import type { ActForm } from '../../components/act/act-call';
import { usePerform } from '../../components/act/use-perform';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { inSentence } from '../../format/capital';
import { dossierPath, useDossier, type DossierPageData } from './dossier-query';
import { sendAct } from './send-act';
import { SupplementEditor } from './supplement-editor';
import { KIND_WORDS, requestFault, type SupplementItem } from './supplement-items';
import { Supplements } from './supplements';

/** One request for the whole dossier. Where the figures differ, what to ask stands in it already. */
export function RequestSupplementPage() {
  const { id = '' } = useParams();
  const page = useDossier(id);
  return <Loaded query={page}>{(data) => <Request key={id} page={data} />}</Loaded>;
}

/** What the appraisal's page puts into the request (*đề nghị giải trình*). */
function begunWith(state: unknown): readonly SupplementItem[] {
  const items = (state as { items?: readonly { component: string; words: string }[] } | null)?.items ?? [];
  return items.map(({ component, words }) => ({ component, words, kind: 'incorrect' }));
}

function Request({ page }: { page: DossierPageData }) {
  const { subject, unitName, components, furtherSupplementWarns, supplements } = page;
  const location = useLocation();
  const [items, setItems] = useState<readonly SupplementItem[]>(() => begunWith(location.state));
  const query = useDossier(subject.id);
  const { perform, reload } = usePerform(query, (call) => sendAct(subject.id, call));
  const act = subject.acts.filter((one) => one.act === 'ask-supplement');
  const sent = subject.state.code === 'awaiting-supplement';
  return (
    <>
      <PageHeader
        title="Yêu cầu bổ sung, hoàn thiện hồ sơ"
        back={{ to: dossierPath(subject.id), label: `Hồ sơ ${inSentence(unitName)}` }}
      />
      <div className="cn-columns cn-two">
        <div className="cn-stack">
          {furtherSupplementWarns && !sent && (
            <Notice kind="near" title={`Đã yêu cầu bổ sung ${supplements.length} lần`}>
              <p>
                Yêu cầu thêm được tính là chậm của cơ quan thẩm định và ghi vào lịch sử. Chỉ yêu cầu khi không còn cách
                khác.
              </p>
            </Notice>
          )}
          {!sent && (
            <Section title="Những gì cần bổ sung">
              <p className="cn-quiet">
                Yêu cầu gửi một lần cho cả hồ sơ. Địa phương chỉ sửa được những thành phần được chọn và số liệu liên
                quan.
              </p>
              <SupplementEditor
                components={components.filter(({ source }) => source === 'upload')}
                items={items}
                onChange={setItems}
              />
            </Section>
          )}
          <Supplements dossierId={subject.id} rounds={supplements} />
        </div>
        <div className="cn-stack">
          <div className="cn-card">
            <ActPanel
              // what is asked is taken into the dialog as it stands when the button is pressed
              subject={{ ...subject, acts: act }}
              perform={perform}
              onReload={reload}
              forms={{ 'ask-supplement': confirmation(page, items) }}
              title="Gửi yêu cầu"
            />
          </div>
          <p>
            <Link to={dossierPath(subject.id)}>Về trang hồ sơ</Link>
          </p>
        </div>
      </div>
    </>
  );
}

function confirmation(page: DossierPageData, items: readonly SupplementItem[]): ActForm {
  const label = (id: string) => page.components.find((one) => one.id === id)?.label ?? id;
  return {
    confirm: `Yêu cầu gửi tới ${inSentence(page.unitName)}. Từ lúc gửi, thời hạn thẩm định tạm dừng cho tới khi địa phương bổ sung hoặc hết hạn bổ sung; các cơ quan đang thẩm định thấy lý do.`,
    initial: { items, acknowledged: false },
    missing: ({ acknowledged }) =>
      requestFault(items) ??
      (page.furtherSupplementWarns && acknowledged !== true ? 'Xin xác nhận vẫn yêu cầu thêm một lần.' : null),
    render: ({ values, set }) => (
      <>
        <ul>
          {items.map(({ component, kind, words }) => (
            <li key={component}>
              <strong>{label(component)}</strong> – {KIND_WORDS[kind].toLocaleLowerCase('vi')}: {words}
            </li>
          ))}
        </ul>
        {page.furtherSupplementWarns && (
          <Checkbox
            checked={values['acknowledged'] === true}
            onChange={({ target }) => set('acknowledged', target.checked)}
          >
            Tôi biết lần yêu cầu này bị tính là chậm của cơ quan thẩm định, vẫn yêu cầu
          </Checkbox>
        )}
      </>
    ),
  };
}
