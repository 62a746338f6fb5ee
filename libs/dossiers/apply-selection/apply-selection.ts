import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import type { Track } from '@app/domain/plans';
import type { Tx } from '@app/platform';
import { Door } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';

export interface Selected {
  readonly dossierId: string;
  /** null: the approved list leaves the unit out */
  readonly track: Track | null;
  /** the Chairman's decision */
  readonly documentId: string | null;
}

/** States in which a unit waits for the list. */
const WAITING: readonly string[] = ['listed', 'reviewed', 'registering', 'registered'];

/** What the approved list says of one unit. Repeating it changes nothing: it is heard only while the unit waits for the list. */
@Injectable()
export class ApplySelection {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  async apply(tx: Tx, { dossierId, track, documentId }: Selected): Promise<void> {
    const hand = await this.door.take(tx, this.lifecycle, dossierId);
    if (!WAITING.includes(hand.subject.state)) return;
    // a list names only units that have registered; one that has taken its registration back meanwhile is not let in behind its back
    const selected = track !== null && hand.subject.state !== 'registering';
    const event: DossierEvent = selected ? { type: 'SELECT', track, documentId } : { type: 'NOT_SELECT', documentId };
    await this.door.advanceOrRefuse(tx, this.lifecycle, hand, selected ? 'select' : 'not-select', event);
  }
}
