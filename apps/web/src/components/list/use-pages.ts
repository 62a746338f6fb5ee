import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '../../api/types';

/** A keyset list, page after page. `fetchPage` asks the API with `after` (undefined for the first page). */
export const usePages = <T>(
  queryKey: readonly unknown[],
  fetchPage: (after: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
) =>
  useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<T>) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export type Pages<T> = ReturnType<typeof usePages<T>>;
