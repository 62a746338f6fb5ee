/** A percentage as the paper prints it: `48.5%` has one decimal. */
export interface PrintedPercent {
  readonly decimals: number;
  /** In units of its last decimal: `48.5%` is 485. */
  readonly units: number;
}

export function readPercent(text: string): PrintedPercent | undefined {
  const [, whole, part = ''] = /^(\d+)(?:\.(\d+))?%$/.exec(text) ?? [];
  return whole === undefined ? undefined : { decimals: part.length, units: Number(whole + part) };
}

/** `n` of `of` in per cent, rounded half up at so many decimals, exactly: no float decides whether a paper miscounts. */
export function percentOf(n: number, of: number, decimals: number): PrintedPercent {
  const scaled = n * 100 * 10 ** decimals;
  return { decimals, units: Math.floor((2 * scaled + of) / (2 * of)) };
}

/** `48,5 %`. */
export function percentInVietnamese({ decimals, units }: PrintedPercent): string {
  const digits = String(units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${whole}${decimals > 0 ? `,${digits.slice(-decimals)}` : ''} %`;
}
