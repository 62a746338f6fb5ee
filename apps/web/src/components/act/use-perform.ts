import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Subject } from '../../api/types';
import type { ActCall } from './act-call';

/**
 * For `ActPanel`: sends the act, fetches the page again, and answers with where the subject stands now. An act moves more than its own
 * page (lists, inbox, the next office's turn), so everything on screen is fetched again.
 */
export function usePerform<Page extends { subject: Subject }>(
  page: UseQueryResult<Page>,
  send: (call: ActCall) => Promise<unknown>,
): { perform: (call: ActCall) => Promise<string>; reload: () => void } {
  const client = useQueryClient();
  return {
    perform: async (call) => {
      await send(call);
      const [fresh] = await Promise.all([page.refetch(), client.invalidateQueries({ predicate: isNotBytes })]);
      return fresh.data?.subject.state.sentence ?? 'Đã ghi nhận.';
    },
    reload: () => void client.invalidateQueries({ predicate: isNotBytes }),
  };
}

/** Files are named by their digest or version and never change under their name. */
const isNotBytes = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => queryKey[0] !== 'bytes';
