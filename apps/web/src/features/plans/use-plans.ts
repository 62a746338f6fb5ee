import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../api/client';

/** The published revisions of all plans. */
export const usePlans = () =>
  useQuery({ queryKey: ['plans'], queryFn: ({ signal }) => body(api.GET('/api/plans', { signal })) });
