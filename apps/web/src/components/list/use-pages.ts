import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { Page } from '../../api/types';
import { PAGE_PARAM, pageOf, withPage } from './page-param';

/** A list's pages as `DataList` shows them. */
export type Pages<Row> = ReturnType<typeof usePages<Page<Row>>>;

/**
 * A keyset list, page after page. `fetchPage` asks the API with `after` (undefined for the first page); what an answer holds beside its
 * items (counters of the same query) stays on `pages.data.pages[0]`. How far somebody has gone down the list stands in the address: back,
 * a reload and a link sent on lead to the same rows. One such list on a page.
 */
export function usePages<Answer extends Page<unknown>>(
  queryKey: readonly unknown[],
  fetchPage: (after: string | undefined, signal: AbortSignal) => Promise<Answer>,
) {
  const [search, setSearch] = useSearchParams();
  const wanted = pageOf(search.get(PAGE_PARAM));
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Answer) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const { hasNextPage, isFetching, isError, isPlaceholderData, fetchNextPage } = query;
  const shown = query.data?.pages.length ?? 0;
  const behind = shown > 0 && shown < wanted && hasNextPage && !isFetching && !isError && !isPlaceholderData;
  useEffect(() => {
    if (behind) void fetchNextPage();
  }, [behind, fetchNextPage]);
  return {
    ...query,
    showMore: () => {
      setSearch((before) => withPage(before, shown + 1), { replace: true });
      // after an error the address already asks for this page, and nothing would change
      if (isError) void fetchNextPage();
    },
  };
}
