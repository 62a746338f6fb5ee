import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../api/client';

/** The periods of the province; few, and the same for everybody. */
export const usePeriods = () =>
  useQuery({
    queryKey: ['periods', 'list'],
    queryFn: ({ signal }) => body(api.GET('/api/periods', { signal })),
  });
