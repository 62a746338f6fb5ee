import { PlusOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { api, body } from '../../api/client';
import { useAct } from '../../components/act/use-act';
import { ProblemAlert } from '../../components/problem-alert';
import { draftPath } from './plan-source';
import { DRAFT_LIST } from './use-drafts';

/** Begins a draft: blank, or as the next revision of the plan that is given. Nothing is sent to anybody by it. */
export function OpenDraft({ plan, revision }: { plan?: string; revision?: number }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(
    async ({ idempotencyKey }) => {
      const { id } = await body(
        api.POST('/api/plan-drafts', {
          headers: { 'Idempotency-Key': idempotencyKey },
          body: plan === undefined || revision === undefined ? {} : { plan, revision },
        }),
      );
      await client.invalidateQueries({ queryKey: DRAFT_LIST });
      return id;
    },
    (_, id) => void navigate(draftPath(id)),
  );
  return (
    <>
      <Button
        icon={<PlusOutlined aria-hidden />}
        loading={act.isPending}
        onClick={() => act.mutate({ act: 'open', reason: undefined, password: undefined, values: {}, version: 0 })}
      >
        {plan === undefined ? 'Soạn kế hoạch mới' : 'Soạn bản tiếp theo'}
      </Button>
      {act.error != null && <ProblemAlert problem={act.error} />}
    </>
  );
}
