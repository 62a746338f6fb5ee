import { UploadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import type { Schemas } from '@app/api-client';
import { useNavigate } from 'react-router';
import { postFile } from '../../api/post-file';
import { useAct } from '../../components/act/use-act';
import { ProblemAlert } from '../../components/problem-alert';
import { draftPath } from './plan-source';
import { DRAFT_LIST } from './use-drafts';

/** A plan that was written elsewhere becomes a draft; what is wrong with it is told there. */
export function UploadDraft() {
  const input = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(
    async ({ idempotencyKey, values }) => {
      const { id } = await postFile<Schemas['DraftVersion']>('/api/plan-drafts/upload', {
        file: values['file'] as File,
        idempotencyKey,
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
      await client.invalidateQueries({ queryKey: DRAFT_LIST });
      return id;
    },
    (_, id) => void navigate(draftPath(id)),
  );
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        aria-label="Tệp kế hoạch (.yaml)"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // the same file may be chosen again after it has been mended
          target.value = '';
          if (file) act.mutate({ act: 'upload', reason: undefined, password: undefined, values: { file }, version: 0 });
        }}
      />
      <Button icon={<UploadOutlined aria-hidden />} loading={act.isPending} onClick={() => input.current?.click()}>
        Tải tệp kế hoạch lên
      </Button>
      {act.error != null && <ProblemAlert problem={act.error} />}
    </>
  );
}
