import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { actHeaders, newKey } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { ProblemAlert } from '../../components/problem-alert';
import { Section } from '../../components/section';
import { dossierKeys, dossierPath, type DossierPageData } from './dossier-query';

/** How often the unit has asked in this period, and whether it may ask once more. Nothing where it asks once. */
export function Rounds({ page: { subject, round, otherRounds, again } }: { page: DossierPageData }) {
  if (otherRounds.length === 0 && !again) return null;
  return (
    <Section title="Các lần đề nghị trong kỳ">
      <ul>
        {otherRounds.map(({ id, round: other, stateLabel }) => (
          <li key={id}>
            <Link to={dossierPath(id)}>Lần {other}</Link>: {stateLabel}
          </li>
        ))}
        <li>
          Lần {round} (hồ sơ này): {subject.state.label}
        </li>
      </ul>
      {again?.allowed && <AskAgain id={subject.id} version={subject.version} />}
      {again?.reason && <p className="cn-quiet cn-small">{again.reason}</p>}
    </Section>
  );
}

function AskAgain({ id, version }: { id: string; version: number }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  // one key for this button: a click that is sent again after a lost answer opens no second dossier
  const [idempotencyKey] = useState(newKey);
  const headers = actHeaders({ idempotencyKey, version });
  const ask = useMutation({
    mutationFn: () => body(api.POST('/api/dossiers/{id}/again', { params: { path: { id } }, headers })),
    onSuccess: async (opened) => {
      await client.invalidateQueries();
      await navigate(dossierPath(opened.id));
    },
    // asked elsewhere meanwhile: the page says so itself and leads there, and this button goes
    onError: () => client.invalidateQueries({ queryKey: dossierKeys.page(id) }),
  });
  return (
    <>
      <p>Hồ sơ mới được mở cho giai đoạn đang chạy; hồ sơ này giữ nguyên kết quả và lịch sử.</p>
      {ask.isError && <ProblemAlert problem={ask.error} />}
      <Button onClick={() => ask.mutate()} loading={ask.isPending}>
        Đề nghị lại
      </Button>
    </>
  );
}
