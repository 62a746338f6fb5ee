import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Drafts live with the fetched data: they go when the person signs out or takes another position, and never into the browser's storage. */
export const DRAFTS = ['draft'] as const;

/**
 * What is typed into a form that is sent as a whole: it survives a look at another page and the end of the session, and closing the window asks
 * first. `forget` after it was sent.
 */
export function useDraft<Draft extends object>(name: string, initial: Draft) {
  const client = useQueryClient();
  const key = [...DRAFTS, name];
  const [draft, setDraft] = useState<Draft>(() => client.getQueryData<Draft>(key) ?? initial);
  const [unsent, setUnsent] = useState(false);

  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsent]);

  const keep = (next: Draft) => {
    setDraft(next);
    setUnsent(true);
    client.setQueryData(key, next);
  };
  const forget = () => {
    setUnsent(false);
    client.removeQueries({ queryKey: key });
  };
  return [draft, keep, forget] as const;
}
