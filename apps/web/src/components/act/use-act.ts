import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../../api/act-headers';
import { ApiProblem } from '../../api/problem';
import type { ActCall } from './act-call';

export type Intent = Omit<ActCall, 'idempotencyKey'>;

/**
 * Sends acts. The same intent sent again after a lost answer carries the same key, so that it happens once; anything else, a changed
 * reason or a definite answer in between, begins a new one.
 */
export function useAct(perform: (call: ActCall) => Promise<string>, onDone: (intent: Intent, next: string) => void) {
  const sent = useRef<{ intent: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (intent: Intent) => {
      const { act, reason, values, version } = intent;
      const fingerprint = JSON.stringify({ act, reason, values, version }, fileAsItsFacts);
      if (sent.current?.intent !== fingerprint) sent.current = { intent: fingerprint, key: newKey() };
      return perform({ ...intent, idempotencyKey: sent.current.key });
    },
    onSuccess: (next, intent) => {
      sent.current = null;
      onDone(intent, next);
    },
    onError: (thrown) => {
      if (thrown instanceof ApiProblem && !thrown.worthRepeating) sent.current = null;
    },
  });
}

/** A File has no JSON of its own: another file would look like the same intent. */
function fileAsItsFacts(_: string, value: unknown): unknown {
  return value instanceof File ? { name: value.name, size: value.size, changed: value.lastModified } : value;
}
