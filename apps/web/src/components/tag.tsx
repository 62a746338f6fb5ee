import type { ReactNode } from 'react';
import { signOf, type Tone } from './tone';
import './tag.css';

/** A short word with colour and sign; the base of every badge here. */
export function Tag({ tone, sign, children }: { tone: Tone; sign?: ReactNode; children: ReactNode }) {
  return (
    <span className={`cn-tag cn-tone-${tone}`}>
      {sign === undefined ? signOf(tone) : sign}
      <span>{children}</span>
    </span>
  );
}
