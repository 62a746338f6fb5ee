import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@app/api-client';
import { useNavigate } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import type { Act } from '../../api/types';
import { ActDialog } from '../../components/act/act-dialog';
import { useAct } from '../../components/act/use-act';
import { revisionPath } from './plan-source';

const ACT: Act = {
  act: 'publish-plan',
  label: 'Công bố kế hoạch',
  allowed: true,
  reasons: [],
  needsReason: false,
  reauthenticate: true,
};

export interface PublishDraftProps {
  draft: Schemas['DraftView'];
  /** that was looked at */
  version: number;
  /** something that is typed is not saved yet */
  unsaved: boolean;
  onReload: () => void;
}

/** Freezes the draft. Asks first: there is no way back, only a next revision. */
export function PublishDraft({ draft, version, unsaved, onReload }: PublishDraftProps) {
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(
    async (call) => {
      const { plan, revision } = await body(
        api.POST('/api/plan-drafts/{id}/publication', {
          params: { path: { id: draft.id } },
          headers: actHeaders(call),
          body: { password: call.password ?? '' },
        }),
      );
      await client.invalidateQueries();
      return revisionPath(plan, revision);
    },
    (_, path) => void navigate(path),
  );
  const why =
    draft.errors.length > 0
      ? `Còn ${draft.errors.length} lỗi; sửa hết mới công bố được.`
      : (draft.obstacle ?? (unsaved ? 'Đang chờ lưu nội dung vừa sửa.' : null));
  const remarks = draft.findings.filter(({ accepted }) => accepted === null).length;
  return (
    <div>
      <Button
        type="primary"
        disabled={why !== null}
        aria-describedby={why === null ? undefined : 'cn-publish-why'}
        onClick={() => setOpen(true)}
      >
        {ACT.label}
      </Button>
      {why !== null && (
        <p id="cn-publish-why" className="cn-quiet cn-small">
          {why}
        </p>
      )}
      {open && (
        <ActDialog
          act={ACT}
          form={{
            confirm: `Công bố ${draft.label ?? ''} (${draft.plan ?? ''}), bản ${draft.revision ?? ''}. Bản đã công bố không sửa, không xóa được; muốn thay đổi phải lập bản tiếp theo.${fateOfDossiers(draft.moves)}${
              remarks > 0 ? ` Còn ${remarks} điểm cần xem; các điểm này không ngăn việc công bố.` : ''
            }`,
          }}
          sending={act.isPending}
          problem={act.error}
          onReload={() => {
            setOpen(false);
            act.reset();
            onReload();
          }}
          onCancel={() => {
            setOpen(false);
            act.reset();
          }}
          onSend={(answers) => act.mutate({ act: ACT.act, version, ...answers })}
        />
      )}
    </div>
  );
}

/** Whoever publishes is told what becomes of the work in hand; a first revision finds none. */
function fateOfDossiers(moves: Schemas['DraftView']['moves']): string {
  if (moves === null) return '';
  if (moves === 'new-only') return ' Hồ sơ đang làm vẫn theo bản cũ đến hết; chỉ hồ sơ mới theo bản này.';
  return ' Hồ sơ đang làm vẫn theo bản cũ cho đến khi được chuyển.';
}
