import { useQuery } from '@tanstack/react-query';
import type { HistoryEntry } from '../api/types';
import { useSession } from '../app/session';
import { History } from './history';
import { Loaded } from './loaded';

export interface HistoryOfProps {
  queryKey: readonly unknown[];
  queryFn: (context: { signal: AbortSignal }) => Promise<HistoryEntry[]>;
}

/** The history of a subject, fetched beside its page so that the page need not wait for it. An auditor sees the chain's digests too. */
export function HistoryOf({ queryKey, queryFn }: HistoryOfProps) {
  const history = useQuery({ queryKey, queryFn: ({ signal }) => queryFn({ signal }) });
  const { position } = useSession();
  return (
    <Loaded query={history} part rows={4}>
      {(entries) => <History entries={entries} digests={position.role === 'auditor'} />}
    </Loaded>
  );
}
