import { SendOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { useDraft } from '../../api/use-draft';
import { useAct } from '../../components/act/use-act';
import { errorsAt } from '../../components/field-error';
import { PageHeader } from '../../components/page-header';
import { ProblemAlert } from '../../components/problem-alert';
import { TextField } from '../../components/text-field';
import { DIFFICULTIES_PATH, difficultyPath } from './labels';

const SHORTEST = 10;

/** A commune or department writes down what holds it up; whom it goes to and by when they answer stands in the plan. */
export function RaiseDifficultyPage() {
  const [draft, setDraft, forget] = useDraft('difficulty', { text: '' });
  const [tried, setTried] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(
    async (call) => {
      const raised = await body(
        api.POST('/api/difficulties', {
          headers: { 'Idempotency-Key': actHeaders(call)['Idempotency-Key'] },
          body: { text: draft.text },
        }),
      );
      await client.invalidateQueries();
      return raised.id;
    },
    (_, id) => {
      forget();
      void navigate(difficultyPath(id));
    },
  );
  const short = draft.text.trim().length < SHORTEST;
  return (
    <>
      <PageHeader title="Nêu khó khăn, vướng mắc" back={{ to: DIFFICULTIES_PATH, label: 'Khó khăn, vướng mắc' }} />
      <form
        className="cn-card cn-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (short) return;
          act.mutate({ act: 'raise', version: 0, reason: undefined, password: undefined, values: { ...draft } });
        }}
      >
        <TextField
          label="Khó khăn, vướng mắc và đề nghị"
          required
          rows={8}
          maxLength={10_000}
          help="Không ghi tên người nghiện, người sử dụng ma túy."
          value={draft.text}
          onChange={(text) => setDraft({ text })}
          error={tried && short ? `Xin ghi rõ, ít nhất ${SHORTEST} ký tự` : errorsAt(act.error).at('/text')}
        />
        {act.isError && <ProblemAlert problem={act.error} shownAtFields={['/text']} />}
        <div className="cn-row">
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            icon={<SendOutlined aria-hidden />}
            loading={act.isPending}
          >
            Gửi
          </Button>
          <span className="cn-quiet cn-small">
            Nơi nhận và thời hạn trả lời theo kế hoạch; ông/bà được báo khi có trả lời.
          </span>
        </div>
      </form>
    </>
  );
}
