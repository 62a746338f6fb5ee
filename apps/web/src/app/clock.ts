import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../api/client';
import type { LegalDate } from '../api/types';

/** The office clock. Due dates and printed dates follow it, never the clock of this computer. */
export const useClock = () =>
  useQuery({
    queryKey: ['clock'],
    queryFn: () => body(api.GET('/api/clock')),
    staleTime: 60_000,
    refetchInterval: 300_000,
  });

/** Moves the demo's office clock; everything on screen may be different afterwards. */
export function useMoveClock() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (to: LegalDate) => body(api.POST('/api/demo/clock', { body: { to } })),
    onSuccess: async (clock) => {
      client.setQueryData(['clock'], clock);
      await client.invalidateQueries();
    },
  });
}
