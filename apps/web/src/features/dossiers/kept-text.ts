import { useState } from 'react';

type Words = Readonly<Record<string, string>>;

/**
 * Words that go out only with an act, kept in this browser until then: a closed tab or an ended session loses no draft. Never figures,
 * never names; gone with the sign-out (the server clears the site's storage).
 */
export function useKeptText(key: string): [Words, (words: Words) => void] {
  const [words, setWords] = useState<Words>(() => read(key));
  const keep = (next: Words) => {
    setWords(next);
    try {
      if (Object.values(next).every((text) => text === '')) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // no storage (private window, full): the words live as long as the page
    }
  };
  return [words, keep];
}

function read(key: string): Words {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Words) : {};
  } catch {
    return {};
  }
}
