import type { Subject } from '../persistence/subject.entity';

/** A subject under lock, with the feature's row and what its rules look at. */
export interface InHand<Row, Facts> {
  readonly subject: Subject;
  readonly row: Row;
  readonly facts: Facts;
}

export interface Advanced {
  readonly ok: true;
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** Where a new subject belongs. */
export interface Opening {
  readonly id: string;
  /** what lists, inbox and messages call it, in Vietnamese */
  readonly title: string;
  readonly plan: string;
  readonly planRevision: number;
  readonly provinceCode: string;
  readonly unitCode: string | null;
  readonly audience?: string | null;
}
