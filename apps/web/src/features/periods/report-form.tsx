import { SendOutlined } from '@ant-design/icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Schemas } from '@app/api-client';
import { useState } from 'react';
import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import { useDraft } from '../../api/use-draft';
import { useAct } from '../../components/act/use-act';
import { usePerform } from '../../components/act/use-perform';
import { errorsAt } from '../../components/field-error';
import { FigureField } from '../../components/figure-field';
import { ProblemAlert } from '../../components/problem-alert';
import { Section } from '../../components/section';
import { TextField } from '../../components/text-field';

type Page = Schemas['ObligationPage'];

interface Draft {
  text: string;
  figures: Record<string, number | null>;
}

export interface ReportFormProps {
  page: UseQueryResult<Page>;
  obligation: Page;
  onSent: () => void;
}

/** What is sent: words, and exactly the figures that the plan collects with this report. What is typed survives a look at another page. */
export function ReportForm({ page, obligation, onSent }: ReportFormProps) {
  const { subject, figures, text } = obligation;
  const [draft, setDraft, forget] = useDraft<Draft>(`report ${subject.id}`, {
    text: text ?? '',
    figures: Object.fromEntries(figures.map(({ indicator, value }) => [indicator, value])),
  });
  const [tried, setTried] = useState(false);
  const { perform, reload } = usePerform(page, (call) =>
    api.POST('/api/obligations/{id}/report', {
      params: { path: { id: subject.id } },
      headers: actHeaders(call),
      body: { text: draft.text, ...(figures.length > 0 && { figures: draft.figures as Record<string, number> }) },
    }),
  );
  const act = useAct(perform, () => {
    forget();
    onSent();
  });
  const errors = errorsAt(act.error);
  const missing = figures.filter(({ indicator }) => draft.figures[indicator] == null);
  const empty = draft.text.trim() === '' && figures.length === 0;
  const pointers = ['/text', ...figures.map(({ indicator }) => `/figures/${indicator}`)];

  return (
    <Section title={subject.state.code === 'returned' ? 'Sửa và gửi lại báo cáo' : 'Gửi báo cáo'}>
      <form
        className="cn-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (missing.length > 0 || empty) return;
          act.mutate({
            act: 'send',
            version: subject.version,
            reason: undefined,
            password: undefined,
            values: { ...draft },
          });
        }}
      >
        <TextField
          label="Nội dung báo cáo"
          rows={8}
          maxLength={20_000}
          required={figures.length === 0}
          help="Kết quả thực hiện, tồn tại, nguyên nhân, kiến nghị. Không ghi tên người nghiện, người sử dụng ma túy."
          value={draft.text}
          onChange={(value) => setDraft({ ...draft, text: value })}
          error={tried && empty ? 'Xin ghi nội dung báo cáo' : errors.at('/text')}
        />
        {figures.map(({ indicator, label, unit }) => (
          <FigureField
            key={indicator}
            label={label}
            unit={unit ?? undefined}
            required
            value={draft.figures[indicator] ?? null}
            onChange={(value) => setDraft({ ...draft, figures: { ...draft.figures, [indicator]: value } })}
            error={
              tried && draft.figures[indicator] == null ? 'Xin nhập số liệu này' : errors.at(`/figures/${indicator}`)
            }
          />
        ))}
        {act.isError && <ProblemAlert problem={act.error} onReload={reload} shownAtFields={pointers} />}
        <div className="cn-row">
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            icon={<SendOutlined aria-hidden />}
            loading={act.isPending}
          >
            Gửi báo cáo
          </Button>
          <span className="cn-quiet cn-small">
            {obligation.acceptOfficeName} được báo; gửi xong vẫn rút lại được khi chưa tiếp nhận.
          </span>
        </div>
      </form>
    </Section>
  );
}
