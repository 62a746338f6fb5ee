import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { withPage } from './page-param';

/**
 * Filter and order of a list, held in the address so that it can be sent, bookmarked and gone back to. `defaults` names the parameters; what
 * equals its default stays out of the address. Another filter begins at the first page. Give a constant.
 */
export function useListParams<T extends Record<string, string>>(defaults: T): [T, (change: Partial<T>) => void] {
  const [search, setSearch] = useSearchParams();
  const params = useMemo(() => {
    const entries = Object.entries(defaults).map(([name, value]) => [name, search.get(name) ?? value]);
    return Object.fromEntries(entries) as T;
  }, [defaults, search]);
  const set = useCallback(
    (change: Partial<T>) =>
      setSearch(
        (before) => {
          const next = withPage(before, 1);
          for (const [name, value] of Object.entries(change)) {
            if (value === undefined || value === '' || value === defaults[name]) next.delete(name);
            else next.set(name, String(value));
          }
          return next;
        },
        { replace: true },
      ),
    [defaults, setSearch],
  );
  return [params, set];
}
