import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import { useSession } from '../../app/session';
import { ActPanel } from '../../components/act/act-panel';
import type { ActCall } from '../../components/act/act-call';
import { DialogAct } from '../../components/act/dialog-act';
import { usePerform } from '../../components/act/use-perform';
import { useDossier, type DossierPageData } from '../dossiers/dossier-query';
import { afterOwnWrites } from '../dossiers/own-writes';
import { sendAct } from '../dossiers/send-act';
import { draftOf, hasSpoken, type Appraisal } from './appraisal-query';
import { OpinionText } from './opinions-said';

export interface DeskProps {
  page: DossierPageData;
  appraisal: Appraisal;
}

const HERE = new Set(['examine', 'opine', 'revise', 'ask-supplement', 'take-in', 'refuse-intake']);

/** The acts of the dossier that belong to this desk: to begin, and the head's word on the draft. */
export function DeskActs({ page, appraisal }: DeskProps) {
  const { subject } = page;
  const { id } = subject;
  const { position, officeKind } = useSession();
  const draft = draftOf(appraisal);
  const query = useDossier(id);
  const { perform, reload } = usePerform(query, (call) => sendFor(id, call, draft?.version ?? 0));
  const head = position.role === 'agency-head';
  // a supervisor's opinion is no act of the dossier, so no act says why it cannot be given
  const beside = appraisal.task?.part === 'supervises';
  const said = hasSpoken(appraisal, officeKind);
  const acts = subject.acts.filter(({ act }) => HERE.has(act));
  const summary = draft && (
    <div>
      <p className="cn-label">Dự thảo của chuyên viên</p>
      <OpinionText opinion={draft} />
    </div>
  );
  const approval = {
    confirm:
      'Ý kiến được gửi đi với danh nghĩa cơ quan và không sửa được nữa. Cơ quan chủ trì, Thư ký Hội đồng và địa phương được báo là đã có ý kiến.',
    render: () => summary,
  };
  return (
    <div className="cn-card cn-stack">
      {head && draft && summary}
      {head && beside && !draft?.presented && !said && (
        <p className="cn-quiet">Chuyên viên của cơ quan chưa trình dự thảo ý kiến.</p>
      )}
      <ActPanel
        subject={{ ...subject, acts }}
        // to ask for more is possible all the time, and never what the page is for
        primary={acts.find(({ act, allowed }) => allowed && act !== 'ask-supplement')?.act ?? ''}
        perform={perform}
        onReload={reload}
        forms={{ opine: approval, revise: approval }}
        elsewhere={{ 'ask-supplement': `/ho-so/${id}/yeu-cau-bo-sung` }}
      />
      {head && draft?.presented && (
        <>
          {beside && (
            <DialogAct
              label="Gửi ý kiến giám sát"
              type="primary"
              block
              version={subject.version}
              form={approval}
              send={async (call) =>
                api.POST('/api/dossiers/{id}/opinion/supervision', {
                  params: { path: { id } },
                  headers: actHeaders(await afterOwnWrites(id, call)),
                  body: { opinionVersion: draft.version },
                })
              }
              onDone={reload}
              onReload={reload}
            />
          )}
          <DialogAct
            label="Trả lại dự thảo"
            block
            needsReason
            version={draft.version}
            form={{ confirm: 'Dự thảo trở về chuyên viên kèm lý do.' }}
            send={(call) =>
              api.POST('/api/dossiers/{id}/opinion/return', {
                params: { path: { id } },
                headers: actHeaders(call),
                body: { reason: call.reason ?? '' },
              })
            }
            onDone={reload}
            onReload={reload}
          />
        </>
      )}
    </div>
  );
}

/** The head gives the draft that was read: its version goes along. */
async function sendFor(id: string, call: ActCall, opinionVersion: number): Promise<unknown> {
  if (call.act !== 'opine' && call.act !== 'revise') return sendAct(id, call);
  const headers = actHeaders(await afterOwnWrites(id, call));
  const to = { params: { path: { id } }, headers, body: { opinionVersion } };
  return call.act === 'opine'
    ? api.POST('/api/dossiers/{id}/opinion/approval', to)
    : api.POST('/api/dossiers/{id}/opinion/revision', to);
}
