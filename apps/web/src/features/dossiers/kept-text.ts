import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

type Words = Readonly<Record<string, string>>;

const isEmpty = (words: Words): boolean => Object.values(words).every((text) => text.trim() === '');

/**
 * Words that go out only with an act, kept while one looks at other pages and when the session ends and begins again. In memory alone:
 * nothing of a dossier stays in the browser's storage; another person's sign-in empties it, and leaving the site asks first.
 */
export function useKeptText(key: string): [Words, (words: Words) => void] {
  const client = useQueryClient();
  const [words, setWords] = useState<Words>(() => client.getQueryData<Words>(['kept', key]) ?? {});
  useEffect(() => {
    if (isEmpty(words)) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [words]);
  const keep = (next: Words) => {
    setWords(next);
    client.setQueryDefaults(['kept'], { gcTime: Infinity });
    client.setQueryData(['kept', key], next);
  };
  return [words, keep];
}
