import { Injectable } from '@nestjs/common';
import {
  CLERK_OF_DECISION,
  decisionReasons,
  PREPARER,
  SIGNERS_OF_NOTICE,
  signersOfDecision,
} from '@app/domain/decisions';
import type { Check } from '@app/domain/documents';
import { officesAt } from '@app/domain/identity';
import { refusal } from '@app/domain/shared';
import { Documents, type DraftRequest } from '@app/documents';
import { decidingLevel } from '@app/domain/plans';
import type { Tx } from '@app/platform';
import type { PeriodInHand } from '../period-in-hand';
import { DecisionItem } from '../persistence/decision-item.entity';
import { refused } from '../refuse';
import type { StandingDossier } from '../standings';
import { citedMinutes } from './cited-minutes';
import type { OfficesOfPapers } from './offices-of-papers';
import { decisionMatter, noticeMatter, type NoticeGrounds, type Preparation } from './paper-matters';

export interface Drafting {
  readonly preparation: Preparation;
  readonly period: PeriodInHand;
  readonly offices: OfficesOfPapers;
}

/** Content by the head of the drafting unit, format by the clerk, then Văn phòng (NĐ 30/2020 Điều 12; docs/practice.md 5). */
const CHECKS: readonly Check[] = ['content', 'format', 'desk'];

/** Draws up the papers of a decision, and keeps what each of them decides. */
@Injectable()
export class DraftPapers {
  constructor(private readonly documents: Documents) {}

  /** One decision for all that are recognised; the vice chairman in charge signs it as a rule. */
  async decision(tx: Tx, list: readonly StandingDossier[], drafting: Drafting): Promise<string> {
    const documentId = await this.documents.draft(tx, {
      template: 'decision-recognise',
      input: decisionMatter(
        drafting.preparation,
        list,
        await citedMinutes(
          tx,
          list.map(({ id }) => id),
        ),
      ),
      about: { kind: 'period', id: drafting.period.periodId },
      signers: signersOfDecision(drafting.preparation.plan),
      ...handsOf(drafting, null),
    });
    await keep(tx, documentId, drafting.period, list);
    return documentId;
  }

  /** A notice for one that is not; Chánh Văn phòng signs it by order. */
  async notice(tx: Tx, dossier: StandingDossier, drafting: Drafting): Promise<string> {
    const documentId = await this.documents.draft(tx, {
      template: 'notice-refusal',
      input: noticeMatter(drafting.preparation, dossier, {
        submission: submissionOf(dossier),
        minutes: await citedMinutes(tx, [dossier.id]),
      }),
      about: { kind: 'dossier', id: dossier.id },
      signers: SIGNERS_OF_NOTICE,
      ...handsOf(drafting, dossier.unitCode),
    });
    await keep(tx, documentId, drafting.period, [dossier]);
    return documentId;
  }

  /** Takes away unsigned papers about these dossiers: two about one must not lie on the leaders' tables. */
  async discardUnsigned(tx: Tx, list: readonly StandingDossier[]): Promise<void> {
    const drafts = await tx.manager.query<{ id: string }[]>(
      `SELECT DISTINCT p.id FROM decision_item i JOIN subject p ON p.id = i.document_id
       WHERE i.dossier_id = ANY ($1) AND NOT p.final AND p.state NOT IN ('signed', 'sealed', 'issued') ORDER BY p.id`,
      [list.map(({ id }) => id)],
    );
    for (const { id } of drafts) await this.documents.discard(tx, id, decisionReasons.draftedAnew);
  }
}

/** @throws Problem 409 while the Tờ trình has no number: a notice must not name one that does not exist */
function submissionOf({ unit, submissionNumber, submissionDate }: StandingDossier): NoticeGrounds['submission'] {
  if (submissionNumber === null || submissionDate === null)
    throw refused(refusal('decision.submission-without-number', { unit }));
  return { number: submissionNumber, date: submissionDate };
}

type Hands = Pick<
  DraftRequest,
  'issuerOffice' | 'drafter' | 'checks' | 'deskOffice' | 'clerk' | 'issuedTo' | 'opening'
>;

/** Through whose hands every one of these papers goes. */
function handsOf({ period, offices }: Drafting, unitCode: string | null): Hands {
  const { plan, provinceCode } = period;
  return {
    issuerOffice: offices.decider,
    drafter: { office: offices.preparer, role: PREPARER },
    checks: CHECKS,
    deskOffice: offices.desk,
    clerk: { office: offices.decider, role: CLERK_OF_DECISION },
    issuedTo: null,
    opening: { plan: plan.plan, planRevision: plan.revision.number, provinceCode, unitCode },
  };
}

async function keep(
  tx: Tx,
  documentId: string,
  { periodId, provinceCode, plan }: PeriodInHand,
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
      audience: officesAt(decidingLevel(plan, tx.today)),
    })),
  );
}
