import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../api/client';

/** The published revisions of all plans. */
export const usePlans = () =>
  useQuery({ queryKey: ['plans'], queryFn: ({ signal }) => body(api.GET('/api/plans', { signal })) });

/** What a plan is called, by its newest revision; a code that nobody has published under has no name yet. */
export function usePlanName(plan: string | null): string | undefined {
  const plans = usePlans();
  const revisions = plans.data?.filter((line) => line.plan === plan) ?? [];
  return revisions.sort((a, b) => b.revision - a.revision)[0]?.label;
}
