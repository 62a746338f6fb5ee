import { useQueryClient } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { useAct } from '../../components/act/use-act';
import { errorsAt } from '../../components/field-error';
import { ProblemAlert } from '../../components/problem-alert';
import { TextField } from '../../components/text-field';
import { dossierKeys } from '../dossiers/dossier-query';
import { afterOwnWrites, ownWrite } from '../dossiers/own-writes';
import { appraisalKeys, type OwnTask } from './appraisal-query';

type Question = OwnTask['questions'][number];

export interface OwnQuestionsProps {
  dossierId: string;
  /** of the dossier */
  version: number;
  questions: readonly Question[];
}

/** What the criteria ask of this office because nobody can count it: yes or no, and on what the answer stands. */
export function OwnQuestions({ dossierId, version, questions }: OwnQuestionsProps) {
  return (
    <div className="cn-stack">
      {questions.map((question) => (
        <OwnQuestion key={question.ask} dossierId={dossierId} version={version} question={question} />
      ))}
    </div>
  );
}

interface Given {
  answer: boolean | null;
  reason: string;
}

interface OwnQuestionProps extends Pick<OwnQuestionsProps, 'dossierId' | 'version'> {
  question: Question;
}

function OwnQuestion({ dossierId, version, question }: OwnQuestionProps) {
  const client = useQueryClient();
  const { ask } = question;
  // what was typed here and not recorded yet; null: what is recorded is shown, whoever recorded it meanwhile
  const [draft, setDraft] = useState<Given | null>(null);
  const recorded: Given = { answer: question.answer, reason: question.reason ?? '' };
  const { answer, reason } = draft ?? recorded;
  const act = useAct(
    async (call) => {
      const headers = actHeaders(await afterOwnWrites(dossierId, call));
      const params = { path: { id: dossierId } };
      const judgements = [{ ask, answer, reason: reason.trim() }];
      await ownWrite(
        dossierId,
        body(api.PUT('/api/dossiers/{id}/judgements', { params, headers, body: { judgements } })),
      );
      return '';
    },
    ({ values }) => {
      // what is typed while the page is fetched again is another answer, and stays
      const unlessGoneOn = (now: Given | null) =>
        now?.answer === values.answer && now?.reason.trim() === values.reason ? null : now;
      void client.invalidateQueries({ queryKey: dossierKeys.page(dossierId) });
      void client.invalidateQueries({ queryKey: ['appraisal', 'sheet'] });
      void client.invalidateQueries({ queryKey: appraisalKeys.dossier(dossierId) }).then(() => setDraft(unlessGoneOn));
    },
  );
  const changed = answer !== recorded.answer || reason.trim() !== recorded.reason;
  const errors = errorsAt(act.error);
  return (
    <section className="cn-stack" aria-label={ask}>
      <p className="cn-label">{ask}</p>
      <Radio.Group
        aria-label={ask}
        value={answer}
        onChange={({ target }) => setDraft({ answer: target.value as boolean, reason })}
        options={[
          { value: true, label: 'Có' },
          { value: false, label: 'Không' },
        ]}
      />
      <TextField
        label="Căn cứ của câu trả lời"
        required
        rows={2}
        maxLength={1000}
        value={reason}
        error={errors.at('/judgements/0/reason')}
        onChange={(text) => setDraft({ answer, reason: text })}
      />
      {changed && recorded.answer !== null && (
        <p className="cn-quiet cn-small">
          Câu trả lời đang lưu: {recorded.answer ? 'Có' : 'Không'}. {recorded.reason}
        </p>
      )}
      {act.error && !act.isPending && (
        <ProblemAlert
          problem={act.error}
          shownAtFields={['/judgements/0/reason']}
          onReload={() => {
            act.reset();
            void client.invalidateQueries({ queryKey: appraisalKeys.dossier(dossierId) });
            void client.invalidateQueries({ queryKey: dossierKeys.page(dossierId) });
          }}
        />
      )}
      <div className="cn-row">
        <Button
          disabled={!changed || answer === null}
          loading={act.isPending}
          onClick={() =>
            act.mutate({
              act: 'judge',
              reason: undefined,
              password: undefined,
              values: { answer, reason: reason.trim() },
              version,
            })
          }
        >
          {question.answer === null ? 'Ghi câu trả lời' : 'Ghi lại câu trả lời'}
        </Button>
        <span className="cn-quiet cn-small" role="status">
          {changed ? (answer === null ? 'Chưa trả lời' : 'Chưa ghi') : question.answer !== null ? 'Đã ghi' : ''}
        </span>
      </div>
    </section>
  );
}
