import { Injectable } from '@nestjs/common';
import { decisionReasons, type NamedFailure } from '@app/domain/decisions';
import { officeId, PROVINCE_OFFICES, sitsWhere, type PersonActing } from '@app/domain/identity';
import { seatHolder, type PlanRevision, type Seat } from '@app/domain/plans';
import { parseLegalDate, refusal, type LegalDate } from '@app/domain/shared';
import { Documents } from '@app/documents';
import { DossierLifecycle } from '@app/dossiers';
import { placeOfPapers } from '@app/periods';
import { PlanLibrary } from '@app/plans';
import { UnitOfWork, type Tx } from '@app/platform';
import { Door, once, type ActRequest } from '@app/workflow';
import { periodInHand, type PeriodInHand } from '../period-in-hand';
import { DecisionItem } from '../persistence/decision-item.entity';
import { faulty, notYours, refused, type Fault } from '../refuse';
import { awaitingDecision, standings, type StandingDossier } from '../standings';
import { citedMinutes } from './cited-minutes';
import { decisionMatter, noticeMatter, type Preparation } from './paper-matters';
import type { PapersPrepared, PreparePapersBody } from './prepare-papers.dto';

/**
 * The lead drafts what the leaders will sign: one decision with the list of all recognised, and a notice for each that is not. Drafting
 * again replaces unsigned drafts, so that no two papers about one dossier lie on the leaders' tables.
 */
@Injectable()
export class PreparePapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly documents: Documents,
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
        const place = await placeOfPapers(tx, period.provinceCode);
        const preparation: Preparation = {
          ...period,
          place,
          preparer: await officeName(tx, offices.preparer),
          proposal,
        };
        await this.discardDrafts(tx, list);
        return this.draft(tx, { list, preparation, period, offices });
      }),
    );
  }

  private async lockWaiting(tx: Tx, periodId: string): Promise<void> {
    const waiting = await awaitingDecision(tx, periodId);
    if (waiting.length === 0) throw refused(refusal('decision.nothing-ready'));
    await this.door.touchAll(
      tx,
      this.dossiers.kind,
      waiting.map(({ id }) => id),
    );
  }

  private async draft(tx: Tx, { list, preparation, period, offices }: Drafting): Promise<PapersPrepared> {
    const recognised = list.filter(({ finding }) => finding.outcome === 'recognised');
    const decisionId =
      recognised.length > 0 ? await this.draftDecision(tx, { list: recognised, preparation, period, offices }) : null;
    const notices: PapersPrepared['notices'] = [];
    for (const dossier of list.filter(({ finding }) => finding.outcome === 'not-recognised')) {
      const documentId = await this.draftNotice(tx, dossier, { preparation, period, offices });
      notices.push({ dossierId: dossier.id, unit: dossier.unit, documentId });
    }
    return { decisionId, recognised: recognised.length, notices };
  }

  private async draftDecision(tx: Tx, { list, preparation, period, offices }: Drafting): Promise<string> {
    const documentId = await this.documents.draft(tx, {
      template: 'decision-recognise',
      input: decisionMatter(preparation, list),
      about: { kind: 'period', id: period.periodId },
      issuerOffice: offices.decider,
      drafter: { office: offices.preparer, role: 'agency-officer' },
      checks: ['content', 'format', 'desk'],
      deskOffice: offices.desk,
      clerk: { office: offices.decider, role: 'registry-clerk' },
      signers: ['vice-chairman', 'chairman'],
      opening: { ...originOf(period), unitCode: null },
    });
    await keep(tx, documentId, period, list);
    return documentId;
  }

  private async draftNotice(
    tx: Tx,
    dossier: StandingDossier,
    { preparation, period, offices }: Omit<Drafting, 'list'>,
  ): Promise<string> {
    const documentId = await this.documents.draft(tx, {
      template: 'notice-refusal',
      input: noticeMatter(preparation, dossier, await citedMinutes(tx, dossier.id)),
      about: { kind: this.dossiers.kind, id: dossier.id },
      issuerOffice: offices.decider,
      drafter: { office: offices.preparer, role: 'agency-officer' },
      checks: ['content', 'format', 'desk'],
      deskOffice: offices.desk,
      clerk: { office: offices.decider, role: 'registry-clerk' },
      signers: ['desk-head'],
      opening: { ...originOf(period), unitCode: dossier.unitCode },
    });
    await keep(tx, documentId, period, [dossier]);
    return documentId;
  }

  private async discardDrafts(tx: Tx, list: readonly StandingDossier[]): Promise<void> {
    const drafts = await tx.manager.query<{ id: string }[]>(
      `SELECT DISTINCT p.id FROM decision_item i JOIN subject p ON p.id = i.document_id
       WHERE i.dossier_id = ANY ($1) AND NOT p.final AND p.state NOT IN ('signed', 'sealed', 'issued') ORDER BY p.id`,
      [list.map(({ id }) => id)],
    );
    for (const { id } of drafts) await this.documents.discard(tx, id, decisionReasons.draftedAnew);
  }
}

interface Offices {
  readonly preparer: string;
  readonly decider: string;
  readonly desk: string;
}

interface Drafting {
  readonly list: readonly StandingDossier[];
  readonly preparation: Preparation;
  readonly period: PeriodInHand;
  readonly offices: Offices;
}

function officesOf({ today }: Tx, { plan, provinceCode }: PeriodInHand): Offices {
  const office = (seat: Seat): string =>
    officeId(provinceCode, sitsWhere(seatHolder(plan, seat, today)?.id ?? seat).officeKind);
  return {
    preparer: office(plan.decision.prepares),
    decider: office(plan.decision.decides),
    desk: office(plan.decision.checks ?? 'desk'),
  };
}

function requirePreparer({ officeId: own, role, officeName: name }: PersonActing, preparer: string): void {
  if (own !== preparer || role !== 'agency-officer')
    throw notYours(refusal('decision.not-the-preparer', { office: name }));
}

function dateOf({ today }: Tx, { proposal }: PreparePapersBody): LegalDate {
  const date = parseLegalDate(proposal.date);
  if (!date || date > today) throw faulty([{ pointer: '/proposal/date', refusal: refusal('decision.proposal-date') }]);
  return date;
}

/** @throws Problem 422 for a criterion that the plan does not have */
function namedIn(
  { criteria }: PlanRevision,
  { refusals = [] }: PreparePapersBody,
): ReadonlyMap<string, readonly NamedFailure[]> {
  const faults: Fault[] = refusals.flatMap((one, i) =>
    one.criteria.flatMap(({ criterion }, k) =>
      criteria.items.some(({ id }) => id === criterion)
        ? []
        : [{ pointer: `/refusals/${i}/criteria/${k}/criterion`, refusal: refusal('decision.unknown-criterion') }],
    ),
  );
  if (faults.length > 0) throw faulty(faults);
  return new Map(
    refusals.map(({ dossierId, criteria: own }) => [
      dossierId,
      own.map(({ criterion, found }) => ({ criterion, found: found ?? '' })),
    ]),
  );
}

/** A dossier left out of the list in silence would be forgotten: everything that waits is decided, or the drafter says what is missing. */
function refuseOpen(list: readonly StandingDossier[], { refusals = [] }: PreparePapersBody): void {
  const strangers = refusals.flatMap(({ dossierId }, i) => {
    const known = list.some(({ id, finding }) => id === dossierId && finding.outcome !== 'recognised');
    return known ? [] : [{ pointer: `/refusals/${i}/dossierId`, refusal: refusal('decision.not-refused') }];
  });
  const open = list.flatMap(({ unit, finding }) =>
    finding.outcome === 'open'
      ? finding.reasons.map(({ code, params }) => ({
          pointer: '/refusals',
          refusal: refusal(code, { ...params, unit }),
        }))
      : [],
  );
  if (strangers.length + open.length > 0) throw faulty([...strangers, ...open]);
}

const originOf = ({
  plan,
  provinceCode,
}: PeriodInHand): { plan: string; planRevision: number; provinceCode: string } => ({
  plan: plan.plan,
  planRevision: plan.revision.number,
  provinceCode,
});

async function officeName({ manager }: Tx, id: string): Promise<string> {
  const [office] = await manager.query<{ name: string }[]>('SELECT name FROM office WHERE id = $1', [id]);
  return office?.name ?? id;
}

async function keep(
  tx: Tx,
  documentId: string,
  { periodId, provinceCode }: PeriodInHand,
  list: readonly StandingDossier[],
): Promise<void> {
  await tx.manager.insert(
    DecisionItem,
    list.map(({ id, unitCode, finding, failures }) => ({
      documentId,
      dossierId: id,
      periodId,
      outcome: finding.outcome === 'recognised' ? ('recognised' as const) : ('not-recognised' as const),
      failures: [...failures],
      draftedAt: tx.now,
      provinceCode,
      unitCode,
      audience: PROVINCE_OFFICES,
    })),
  );
}
