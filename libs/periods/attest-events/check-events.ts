import type { RecordFault } from '@app/workflow';
import { tellingOf, type Telling, type TellingStep } from './telling';

/** A row of `period_event`. */
export interface TellingRow extends Telling {
  readonly seq: number;
  /** whether everybody who reads the period reads the row: hidden, it would leave the day before it in force for them */
  readonly open: boolean;
}

/** A telling step as the history keeps it: once its payload was purged, what it told is gone, and only that it told something is left. */
export interface KeptStep {
  readonly seq: number;
  readonly type: TellingStep['type'];
  readonly said: TellingStep | null;
}

/** Compares the days that are read with the steps that told them. @returns the first step, by number, whose row does not fit; null: all do */
export function faultOfEvents(steps: readonly KeptStep[], rows: readonly TellingRow[]): RecordFault | null {
  const told = new Map(steps.map((step) => [step.seq, step]));
  const seqs = [...new Set([...told.keys(), ...rows.map(({ seq }) => seq)])].sort((a, b) => a - b);
  for (const line of seqs) {
    const why = faultOfStep(
      told.get(line),
      rows.filter(({ seq }) => seq === line),
    );
    if (why) return { line, why };
  }
  return null;
}

function faultOfStep(step: KeptStep | undefined, [row, ...more]: readonly TellingRow[]): string | null {
  if (!step) return 'no step told this day';
  if (!row) return 'the day that the step told is missing';
  if (more.length > 0) return 'the step told one day, and several are kept';
  if (!agrees(step, row)) return 'the step told otherwise';
  return row.open ? null : 'the day is hidden from readers';
}

function agrees({ type, said }: KeptStep, row: TellingRow): boolean {
  if (said === null) return (row.correctionReason !== null) === (type === 'CORRECTED');
  const telling = tellingOf(said);
  return (Object.keys(telling) as (keyof Telling)[]).every((key) => telling[key] === row[key]);
}
