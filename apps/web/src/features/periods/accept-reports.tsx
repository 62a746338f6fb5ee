import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { newKey } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { Dialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { ProblemAlert } from '../../components/problem-alert';
import { obligationPath } from './labels';

type Line = Schemas['ObligationLine'];

/** The API takes in so many at once. */
const AT_ONCE = 200;

/** Takes several reports in: how many and whose, then a result for each. A lost answer is asked for again with the same key. */
export function AcceptReports({ reports, onClose }: { reports: readonly Line[]; onClose: () => void }) {
  const [key] = useState(newKey);
  const client = useQueryClient();
  const batch = reports.slice(0, AT_ONCE);
  const accepting = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/obligations/acceptances', {
          headers: { 'Idempotency-Key': key },
          body: { ids: batch.map(({ id }) => id) },
        }),
      ),
    onSettled: () => client.invalidateQueries(),
  });
  const done = accepting.isSuccess;
  const name = `Tiếp nhận ${batch.length} báo cáo`;
  return (
    <Dialog
      title={name}
      okText={done ? 'Đóng' : name}
      sending={accepting.isPending}
      answered={done}
      onOk={() => (done ? onClose() : accepting.mutate())}
      onClose={onClose}
    >
      {done ? (
        <Results reports={batch} results={accepting.data.items} />
      ) : (
        <div className="cn-stack">
          <p>Các đơn vị sau sẽ thấy báo cáo đã được tiếp nhận:</p>
          <ul>
            {batch.map((one) => (
              <li key={one.id}>{one.title}</li>
            ))}
          </ul>
          {accepting.isError && <ProblemAlert problem={accepting.error} onRetry={() => accepting.mutate()} />}
        </div>
      )}
    </Dialog>
  );
}

function Results({
  reports,
  results,
}: {
  reports: readonly Line[];
  results: readonly Schemas['AcceptedReportView'][];
}) {
  const accepted = results.filter((one) => one.accepted).length;
  const refused = results.filter((one) => !one.accepted);
  return (
    <div className="cn-stack">
      {accepted > 0 && <Notice kind="met" title={`Đã tiếp nhận ${accepted} báo cáo`} live />}
      {refused.length > 0 && (
        <Notice kind="near" title={`${refused.length} báo cáo chưa tiếp nhận được`} live>
          <ul>
            {refused.map(({ id, text }) => (
              <li key={id}>
                <Link to={obligationPath(id)}>{reports.find((one) => one.id === id)?.title ?? id}</Link>: {text}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
