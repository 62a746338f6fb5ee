import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageSkeleton } from './page-skeleton';
import { ProblemAlert } from './problem-alert';
import { ProblemPage } from './problem-page';

export interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** a part of a page rather than a page: its failure is a notice, not a page */
  part?: boolean;
  /** below a page's header, which has the page's one first-level heading: the failure is told below it */
  headed?: boolean;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** The four states of fetched data. What is already on screen stays there when a refresh fails. */
export function Loaded<T>({ query, part, headed, rows, children }: LoadedProps<T>) {
  const retry = () => void query.refetch();
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <ProblemAlert problem={query.error} onRetry={retry} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) {
    return part ? (
      <ProblemAlert problem={query.error} onRetry={retry} />
    ) : (
      <ProblemPage problem={query.error} onRetry={retry} headed={headed} />
    );
  }
  return <PageSkeleton rows={rows} />;
}
