import { Injectable } from '@nestjs/common';
import { indicatorsOfLastDay } from '@app/domain/appraisal';
import type { PersonActing } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese, refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { DossierLifecycle, Figures, figuresAt } from '@app/dossiers';
import { forbidden, type Tx } from '@app/platform';
import { Door, type ActRequest } from '@app/workflow';
import { lastDayOfFigures } from '../last-day';
import { FinalConfirmation } from '../persistence/final-confirmation.entity';
import { faulty, refused } from '../refuse';
import type { FinalFigureBody } from './final-figures.dto';

/** Công an xã states the counts of the last day of the period; the lead confirms them afterwards. May be stated anew until then. */
@Injectable()
export class StateFinalFigures {
  constructor(
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly figures: Figures,
  ) {}

  /** @throws Problem 403 not Công an xã, 409 not at that step or too early, 422 a figure that cannot be or is missing */
  run(request: ActRequest, id: string, figures: readonly FinalFigureBody[]): Promise<{ version: number }> {
    const { actor } = request;
    return this.door.edit(request, this.dossiers, id, async (tx, { subject, row: { dossier, plan }, facts }) => {
      if (actor.role !== 'commune-police' || actor.officeId !== facts.seats.stater)
        throw forbidden(sentence(WRONG), WRONG.code);
      if (subject.state !== 'final-confirmation') throw refused(refusal('confirmation.not-now'));
      const from = await lastDayOfFigures(tx, dossier, plan);
      if (tx.today < from) throw refused(refusal('confirmation.too-early', { from }));
      await this.figures.enter(tx, { dossier, plan, stage: 'final', figures });
      await refuseIncomplete(tx, id, plan);
      await keep(tx, { id, provinceCode: dossier.provinceCode, unitCode: dossier.unitCode }, actor);
      return {};
    });
  }
}

const WRONG = refusal('act.wrong-role');

async function refuseIncomplete(tx: Tx, dossierId: string, plan: PlanRevision): Promise<void> {
  const given = await figuresAt(tx, dossierId, 'final');
  const wanted = indicatorsOfLastDay(plan);
  const missing = plan.indicators.filter(({ id }) => wanted.includes(id) && given[id] === undefined);
  if (missing.length === 0) return;
  const reason = refusal('confirmation.incomplete', { indicators: missing.map(({ label }) => inVietnamese(label)) });
  throw faulty([{ pointer: '/figures', refusal: reason }]);
}

async function keep(
  tx: Tx,
  { id, provinceCode, unitCode }: { readonly id: string; readonly provinceCode: string; readonly unitCode: string },
  { personId, title }: PersonActing,
): Promise<void> {
  const stated = { statedBy: personId, statedByTitle: title, statedAt: tx.now };
  await tx.manager.upsert(FinalConfirmation, { dossierId: id, ...stated, provinceCode, unitCode }, ['dossierId']);
}
