import { Injectable } from '@nestjs/common';
import { sourceOf, type DossierEvent, type DossierFacts } from '@app/domain/dossiers';
import { refusal } from '@app/domain/shared';
import { invalid, type Tx } from '@app/platform';
import { Door, type ActRequest, type Advanced, type InHand } from '@app/workflow';
import { DossierLifecycle, type DossierRow } from '../dossier.lifecycle';
import { fault } from '../fault';
import { SupplementItem } from '../persistence/supplement-item.entity';
import { SupplementRequest } from '../persistence/supplement-request.entity';
import { whoIs } from '../who-is';
import type { AskSupplementBody } from './supplement.dto';

/** One request for the whole dossier, with everything that is missing at once. The clock stands still until it is answered. */
@Injectable()
export class AskSupplement {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  act(request: ActRequest, id: string, { items, acknowledged = false }: AskSupplementBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'ask-supplement', async (tx, hand) => {
      check(items, hand);
      const { asked, rounds } = hand.facts.supplement;
      const round = asked + 1;
      const event = { type: 'ASK_SUPPLEMENT', round, acknowledged } satisfies DossierEvent;
      // the open request is unique in the database: out of turn, the machine's refusal must come before that one
      if (CAN_BE_ASKED.has(hand.subject.state)) await write(tx, hand, { round, further: asked >= rounds, items });
      return event;
    });
  }
}

const CAN_BE_ASKED = new Set(['intake', 'appraisal']);

function check(items: AskSupplementBody['items'], { row: { plan } }: InHand<DossierRow, DossierFacts>): void {
  const faults = items.flatMap(({ component }, i) => {
    const pointer = `/items/${i}/component`;
    const known = plan.components.find(({ id }) => id === component);
    if (!known) return fault(pointer, refusal('component.unknown'));
    if (sourceOf(known) !== 'upload') return fault(pointer, refusal('component.not-uploaded'));
    return items.findIndex((one) => one.component === component) === i
      ? []
      : fault(pointer, refusal('component.twice'));
  });
  if (faults.length > 0) throw invalid(faults);
}

async function write(
  tx: Tx,
  { subject, row: { dossier } }: InHand<DossierRow, DossierFacts>,
  { round, further, items }: { round: number; further: boolean; items: AskSupplementBody['items'] },
): Promise<void> {
  const home = {
    dossierId: dossier.id,
    round,
    provinceCode: dossier.provinceCode,
    unitCode: dossier.unitCode,
    audience: dossier.audience,
  };
  await tx.manager.insert(SupplementRequest, {
    ...home,
    dossierVersion: subject.version,
    askedAt: tx.now,
    askedOn: tx.today,
    askedBy: whoIs(tx),
    further,
    lapsed: false,
  });
  await tx.manager.insert(
    SupplementItem,
    items.map(({ component, kind, words }) => ({ ...home, component, kind, words })),
  );
}
