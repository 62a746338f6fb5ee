import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Schemas } from '@app/api-client';
import { api, body } from '../api/client';

export type PeriodLine = Schemas['PeriodLine'];

const LIST = {
  queryKey: ['periods', 'list'],
  queryFn: ({ signal }: { signal: AbortSignal }) => body(api.GET('/api/periods', { signal })),
  staleTime: 60_000,
} as const;

/** The period a page is about: the one that the address names (`ky`), or else the one that is under way, or else the last. */
export function usePresentPeriod() {
  const [search] = useSearchParams();
  const named = search.get('ky');
  return useQuery({ ...LIST, select: (periods) => ({ period: presentOf(periods, named) }) });
}

function presentOf(periods: readonly PeriodLine[], named: string | null): PeriodLine | null {
  const newest = [...periods].sort((a, b) => (a.to < b.to ? 1 : -1));
  return periods.find(({ id }) => id === named) ?? newest.find(({ state }) => state !== 'closed') ?? newest[0] ?? null;
}
