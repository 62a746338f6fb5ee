import { useQuery } from '@tanstack/react-query';
import { api, body } from '../api/client';

export const CLOCK = ['clock'] as const;

/** The office clock. Due dates and printed dates follow it, never the clock of this computer. */
export const useClock = () =>
  useQuery({
    queryKey: CLOCK,
    queryFn: () => body(api.GET('/api/clock')),
    staleTime: 60_000,
    refetchInterval: 300_000,
  });
