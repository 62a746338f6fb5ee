import { Injectable } from '@nestjs/common';
import type { LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';

/** A day that a feature keeps in a row of its own, where its lifecycle reads it from: it has to be told anew when the calendar or what the plan waits for changes. */
export interface Redater {
  /**
   * The day by the calendar of the transaction. Null: the plan gives none now. `kept`: it cannot be told anew, because what it was counted
   * from is not kept; it stays, and people are told so.
   */
  dueNow(tx: Tx, subjectId: string): Promise<LegalDate | null | 'kept'>;
  /** The caller holds the subject's lock. `reason`: in words; null: the working calendar. */
  write(tx: Tx, subjectId: string, due: LegalDate, reason: string | null): Promise<void>;
}

/** By kind of subject. Kinds that are not here work their deadlines out of the calendar each time. */
@Injectable()
export class Redaters {
  private readonly byKind = new Map<string, Redater>();

  register(kind: string, redater: Redater): void {
    if (this.byKind.has(kind)) throw new Error(`two redaters of kind ${kind}`);
    this.byKind.set(kind, redater);
  }

  of(kind: string): Redater | undefined {
    return this.byKind.get(kind);
  }
}
