import { SendOutlined } from '@ant-design/icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Schemas } from '@app/api-client';
import { useState } from 'react';
import { useDraft } from '../../api/use-draft';
import { useAct } from '../../components/act/use-act';
import { usePerform } from '../../components/act/use-perform';
import { ALL_KINDS, refusalOf } from '../../components/evidence/file-kinds';
import { errorsAt } from '../../components/field-error';
import { FigureField } from '../../components/figure-field';
import { ProblemAlert } from '../../components/problem-alert';
import { Section } from '../../components/section';
import { TextField } from '../../components/text-field';
import { ReportFile } from './report-file';
import { sendReport } from './send-report';

type Page = Schemas['ObligationPage'];

interface Draft {
  text: string;
  figures: Record<string, number | null>;
  /** the file that was sent before goes along again */
  keepsFile: boolean;
}

export interface ReportFormProps {
  page: UseQueryResult<Page>;
  obligation: Page;
  onSent: () => void;
}

/**
 * What is sent: words, exactly the figures that the plan collects with this report, and a file. What is typed survives a look at another
 * page; a file has to be chosen again, because only its owner's hand may take it from the disk.
 */
export function ReportForm({ page, obligation, onSent }: ReportFormProps) {
  const { subject, figures, text } = obligation;
  const [draft, setDraft, forget] = useDraft<Draft>(`report ${subject.id}`, {
    text: text ?? '',
    figures: Object.fromEntries(figures.map(({ indicator, value }) => [indicator, value])),
    keepsFile: true,
  });
  const [file, setFile] = useState<File | null>(null);
  const kept = draft.keepsFile ? obligation.file : null;
  const [tried, setTried] = useState(false);
  const { perform, reload } = usePerform(page, (call) =>
    sendReport(subject.id, call, {
      text: draft.text,
      figures: figures.length > 0 ? draft.figures : {},
      file,
      keptFileId: kept?.id ?? null,
    }),
  );
  const act = useAct(perform, () => {
    forget();
    onSent();
  });
  const errors = errorsAt(act.error);
  const missing = figures.filter(({ indicator }) => draft.figures[indicator] == null);
  const empty = draft.text.trim() === '' && figures.length === 0 && !file && !kept;
  const unfit = file !== null && refusalOf(file, ALL_KINDS) !== undefined;
  const pointers = ['/text', '/file', '/fileId', ...figures.map(({ indicator }) => `/figures/${indicator}`)];

  return (
    <Section title={subject.state.code === 'returned' ? 'Sửa và gửi lại báo cáo' : 'Gửi báo cáo'}>
      <form
        className="cn-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (missing.length > 0 || empty || unfit) return;
          act.mutate({
            act: 'send',
            version: subject.version,
            reason: undefined,
            password: undefined,
            values: { ...draft, file },
          });
        }}
      >
        <TextField
          label="Nội dung báo cáo"
          rows={8}
          maxLength={20_000}
          required={figures.length === 0 && !file && !kept}
          help="Kết quả thực hiện, tồn tại, nguyên nhân, kiến nghị. Không ghi tên người nghiện, người sử dụng ma túy."
          value={draft.text}
          onChange={(value) => setDraft({ ...draft, text: value })}
          error={tried && empty ? 'Xin ghi nội dung báo cáo hoặc chọn tệp kèm theo' : errors.at('/text')}
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
        <ReportFile
          kept={kept}
          onDrop={() => setDraft({ ...draft, keepsFile: false })}
          file={file}
          onChange={setFile}
          error={errors.at('/file') ?? errors.at('/fileId')}
        />
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
