import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import type { ActForm } from '../../components/act/act-call';
import { ActPanel } from '../../components/act/act-panel';
import { usePerform } from '../../components/act/use-perform';
import { DeadlineBadge } from '../../components/deadline-badge';
import { HistoryOf } from '../../components/history-of';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Facts, Section } from '../../components/section';
import { StateTag } from '../../components/state-tag';
import { TextField } from '../../components/text-field';
import { TurnLine } from '../../components/turn-line';
import { formatDate, formatInstant } from '../../format/date';
import { DIFFICULTIES_PATH } from './labels';

const said = (values: Readonly<Record<string, unknown>>): string =>
  typeof values['text'] === 'string' ? values['text'].trim() : '';

const FORMS: Partial<Record<string, ActForm>> = {
  answer: {
    confirm: 'Đơn vị nêu khó khăn, vướng mắc được báo và đọc được nội dung trả lời.',
    initial: { text: '' },
    pointers: ['/text'],
    render: ({ values, set, errors }) => (
      <TextField
        label="Nội dung trả lời"
        required
        rows={6}
        maxLength={10_000}
        value={typeof values['text'] === 'string' ? values['text'] : ''}
        onChange={(text) => set('text', text)}
        error={errors.at('/text')}
      />
    ),
    missing: (values) => (said(values).length < 10 ? 'Xin ghi rõ nội dung trả lời (ít nhất 10 ký tự)' : null),
  },
};

/** A difficulty and its answer. */
export function DifficultyPage() {
  const { id = '' } = useParams();
  const page = useQuery({
    queryKey: ['difficulties', 'page', id],
    queryFn: ({ signal }) => body(api.GET('/api/difficulties/{id}', { params: { path: { id } }, signal })),
  });
  const { perform, reload } = usePerform(page, (call) =>
    api.POST('/api/difficulties/{id}/answer', {
      params: { path: { id } },
      headers: actHeaders(call),
      body: { text: said(call.values) },
    }),
  );
  return (
    <Loaded query={page}>
      {(difficulty) => {
        const { subject, answer, answeredAt } = difficulty;
        return (
          <>
            <PageHeader
              title={subject.title}
              back={{ to: DIFFICULTIES_PATH, label: 'Khó khăn, vướng mắc' }}
              tags={
                <>
                  <StateTag state={subject.state} />
                  {subject.deadlines[0] && <DeadlineBadge deadline={subject.deadlines[0]} />}
                </>
              }
              line={<TurnLine subject={subject} />}
            />
            <div className="cn-columns cn-two">
              <div className="cn-stack">
                <Section title="Nội dung">
                  <p className="cn-report-text">{difficulty.text}</p>
                </Section>
                <Section title="Trả lời">
                  {answer ? (
                    <>
                      <p className="cn-report-text">{answer}</p>
                      <p className="cn-quiet">
                        {answeredAt && formatInstant(answeredAt)}
                        {difficulty.late && ', chậm so với hạn'}
                      </p>
                    </>
                  ) : (
                    <p className="cn-quiet">Chưa có trả lời.</p>
                  )}
                </Section>
              </div>
              <div className="cn-stack">
                <div className="cn-card">
                  <ActPanel subject={subject} perform={perform} onReload={reload} forms={FORMS} />
                </div>
                <Section title="Thông tin">
                  <Facts
                    items={[
                      ['Đơn vị nêu', difficulty.fromOfficeName],
                      ['Gửi tới', difficulty.toOfficeName],
                      ...(difficulty.viaOfficeName ? [['Qua', difficulty.viaOfficeName] as const] : []),
                      ['Ngày nêu', formatDate(difficulty.raisedOn)],
                      ['Hạn trả lời', difficulty.due ? formatDate(difficulty.due) : 'Kế hoạch không ấn định ngày'],
                    ]}
                  />
                </Section>
              </div>
              <div className="cn-card cn-below">
                <HistoryOf
                  queryKey={['difficulties', 'history', id]}
                  queryFn={({ signal }) =>
                    body(api.GET('/api/difficulties/{id}/history', { params: { path: { id } }, signal }))
                  }
                />
              </div>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
