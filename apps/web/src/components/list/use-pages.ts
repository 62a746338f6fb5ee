import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import type { Page } from '../../api/types';

/** A list's pages as `DataList` shows them. */
export type Pages<Row> = UseInfiniteQueryResult<InfiniteData<Page<Row>>>;

/**
 * A keyset list, page after page. `fetchPage` asks the API with `after` (undefined for the first page); what an answer holds beside its
 * items (counters of the same query) stays on `pages.data.pages[0]`.
 */
export const usePages = <Answer extends Page<unknown>>(
  queryKey: readonly unknown[],
  fetchPage: (after: string | undefined, signal: AbortSignal) => Promise<Answer>,
) =>
  useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Answer) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
