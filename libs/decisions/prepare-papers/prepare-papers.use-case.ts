import { Injectable } from '@nestjs/common';
import { PREPARER } from '@app/domain/decisions';
import type { PersonActing } from '@app/domain/identity';
import { refusal } from '@app/domain/shared';
import { DossierLifecycle } from '@app/dossiers';
import { placeOfPapers } from '@app/periods';
import { PlanLibrary } from '@app/plans';
import { UnitOfWork, type Tx } from '@app/platform';
import { Door, once, type ActRequest } from '@app/workflow';
import { lastDayOfAll } from '../last-day';
import { periodInHand } from '../period-in-hand';
import { notYours, refused } from '../refuse';
import { awaitingDecision, standings, type StandingDossier } from '../standings';
import { dateOf, namedIn, refuseOpen } from './check-preparation';
import { DraftPapers, type Drafting } from './draft-papers';
import { officeName, officesOf } from './offices-of-papers';
import type { Preparation } from './paper-matters';
import type { PapersPrepared, PreparePapersBody } from './prepare-papers.dto';

/**
 * The lead drafts what the leaders will sign: one decision with the list of all recognised, and a notice for each that is not. Drafting
 * again replaces unsigned drafts.
 */
@Injectable()
export class PreparePapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly papers: DraftPapers,
    private readonly plans: PlanLibrary,
  ) {}

  /** @throws Problem 403 not the office that prepares, 409 nothing waits, 422 a dossier that nothing can be drafted for yet */
  run(request: ActRequest, periodId: string, body: PreparePapersBody): Promise<PapersPrepared> {
    return this.unitOfWork.run(request.actor, (tx) =>
      once(tx, request, async () => {
        const period = await periodInHand(tx, this.plans, periodId);
        const offices = officesOf(tx, period);
        requirePreparer(request.actor, offices.preparer);
        const proposal = { number: body.proposal.number, date: dateOf(tx, body) };
        await this.lockWaiting(tx, periodId);
        const list = await standings(tx, this.plans, periodId, namedIn(period.plan, body));
        refuseOpen(list, body);
        const ids = list.map(({ id }) => id);
        const preparation: Preparation = {
          ...period,
          period: { from: period.period.from, to: await lastDayOfAll(tx, ids, period.plan) },
          today: tx.today,
          place: await placeOfPapers(tx, period.plan, period.provinceCode),
          preparer: await officeName(tx, offices.preparer),
          proposal,
        };
        await this.papers.discardUnsigned(tx, list);
        return this.draft(tx, list, { preparation, period, offices });
      }),
    );
  }

  private async lockWaiting(tx: Tx, periodId: string): Promise<void> {
    const ids = (await awaitingDecision(tx, periodId)).map(({ id }) => id);
    if (ids.length === 0) throw refused(refusal('decision.nothing-ready'));
    await this.door.touchAll(tx, this.dossiers.kind, ids);
  }

  private async draft(tx: Tx, list: readonly StandingDossier[], drafting: Drafting): Promise<PapersPrepared> {
    const recognised = list.filter(({ finding }) => finding.outcome === 'recognised');
    const decisionId = recognised.length > 0 ? await this.papers.decision(tx, recognised, drafting) : null;
    const notices: PapersPrepared['notices'] = [];
    for (const dossier of list.filter(({ finding }) => finding.outcome === 'not-recognised')) {
      const documentId = await this.papers.notice(tx, dossier, drafting);
      notices.push({ dossierId: dossier.id, unit: dossier.unit, documentId });
    }
    return { decisionId, recognised: recognised.length, notices };
  }
}

function requirePreparer({ officeId: own, role, officeName: name }: PersonActing, preparer: string): void {
  if (own !== preparer || role !== PREPARER) throw notYours(refusal('decision.not-the-preparer', { office: name }));
}
