/**
 * Why something may not be done, for machines: a code and what it speaks about. The sentence for people stands in a
 * `messages.vi.ts`; events store code and params, so that an old refusal can still be told in new words.
 */
export interface Refusal {
  readonly code: string;
  readonly params: RefusalParams;
}

export type RefusalParams = Readonly<Record<string, string | number | readonly string[]>>;

export function refusal(code: string, params: RefusalParams = {}): Refusal {
  return { code, params };
}
