import { Injectable } from '@nestjs/common';
import { Documents } from '@app/documents';
import { figuresOf } from '@app/domain/appraisal';
import { headOfPart, shortDate } from '@app/domain/documents';
import { meetingOf, type DossierEvent, type DossierFacts, type DossierState } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { refusal, type LegalDate } from '@app/domain/shared';
import { placeOfPapers } from '@app/periods';
import type { Tx } from '@app/platform';
import { Door, type ActRequest, type Advanced, type InHand } from '@app/workflow';
import { DossierLifecycle, type DossierRow } from '../dossier.lifecycle';
import { standsAgainst } from '../fault';
import { besideFigures } from '../figures/beside-figures';
import { figuresToJudge } from '../figures/figures-to-judge';
import type { Dossier } from '../persistence/dossier.entity';
import type { PresentBody } from './present-to-leader.dto';
import { yearOfRecognition } from '../year-of-recognition';
import { stillMissing } from './still-missing';
import { submissionPaper, type SubmissionMatter } from './submission-paper';

type DossierInHand = InHand<DossierRow, DossierFacts>;

/** The commune's officer lays the finished dossier before the leader, with the Tờ trình drawn up from it. */
@Injectable()
export class PresentToLeader {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
    private readonly documents: Documents,
  ) {}

  act(request: ActRequest, id: string, { explanation = '' }: PresentBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'present', async (tx, hand) => {
      const needed = hand.facts.notMetByOwnFigures.length > 0 ? explanation : '';
      const documentId = await this.draft(tx, hand, needed);
      return { type: 'PRESENT', documentId, ...(needed !== '' && { explanation: needed }) } satisfies DossierEvent;
    });
  }

  private async draft(
    tx: Tx,
    { subject, row: { dossier, plan }, facts }: DossierInHand,
    explanation: string,
  ): Promise<string> {
    const asked = meetingOf(plan);
    const meeting = asked === null ? null : await minutesOf(tx, dossier.id, asked);
    // the paper cites the minutes: without them it cannot be drawn up, and the refusal names everything that is missing
    if (asked !== null && !meeting)
      throw standsAgainst(refusal('submission.without-minutes'), ...stillMissing(tx, facts, 'draft'));
    const figures = await figuresToJudge(tx, dossier.id);
    const { submitter } = facts.seats;
    return this.documents.draft(tx, {
      template: 'submission-commune',
      input: submissionPaper({
        plan,
        ...(await namesFor(tx, dossier, plan, facts.seats.lead)),
        year: await yearOfRecognition(tx, dossier, plan),
        place: await placeOfPapers(tx, plan, dossier.provinceCode),
        asOf: tx.today,
        readings: figuresOf(figures, 'stated'),
        beside: await besideFigures(tx, { id: dossier.id, plan, state: subject.state as DossierState, figures }),
        components: facts.components,
        confirmations: await confirmationsOf(tx, dossier.id),
        meeting,
        explanation,
      }),
      about: { kind: 'dossier', id: dossier.id },
      issuerOffice: submitter,
      drafter: { office: submitter, role: 'commune-officer' },
      // its meeting and its leader stand before it: a commune's Tờ trình has no further look (NĐ 30/2020 Điều 12)
      checks: [],
      clerk: { office: submitter, role: 'commune-clerk' },
      signers: ['commune-leader'],
      issuedTo: null,
      opening: {
        plan: subject.plan,
        planRevision: subject.planRevision,
        provinceCode: dossier.provinceCode,
        unitCode: dossier.unitCode,
      },
    });
  }
}

/** Number and day of the newest paper of each component, as `19/XN-CAX ngày 03/11/2025`. */
async function confirmationsOf({ manager }: Tx, dossierId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ component: string; number: string; date: LegalDate }[]>(
    `SELECT DISTINCT ON (component) component, paper_number AS number, paper_date AS date FROM evidence
     WHERE dossier_id = $1 AND withdrawn_at IS NULL AND paper_number <> '' AND paper_date IS NOT NULL
     ORDER BY component, added_at DESC`,
    [dossierId],
  );
  return new Map(rows.map(({ component, number, date }) => [component, `${number} ngày ${shortDate(date)}`]));
}

interface Names {
  readonly commune: string;
  readonly part: SubmissionMatter['part'];
  readonly through: string;
}

async function namesFor(
  { manager }: Tx,
  dossier: Dossier,
  { units }: PlanRevision,
  leadOffice: string,
): Promise<Names> {
  const { unitCode, unitName: commune } = dossier;
  const [row] = await manager.query<[Pick<Names, 'through'> & { level: string; parent: string | null }]>(
    `SELECT (SELECT name FROM office WHERE id = $2) AS through,
       (SELECT level FROM unit WHERE code = $1) AS level,
       (SELECT p.full_name FROM unit u JOIN unit p ON p.code = u.parent_code WHERE u.code = $1) AS parent`,
    [unitCode, leadOffice],
  );
  const { level, parent, ...names } = row;
  const isPart = level === 'sub-unit' && parent !== null;
  return { ...names, commune, part: isPart ? { of: parent, headTitle: units.headTitle ?? headOfPart(commune) } : null };
}

/** Number and day of the newest minutes of the unit's meeting. */
async function minutesOf(
  { manager }: Tx,
  dossierId: string,
  component: string,
): Promise<{ number: string; date: LegalDate } | null> {
  const [row] = await manager.query<{ number: string; date: LegalDate }[]>(
    `SELECT paper_number AS number, paper_date AS date FROM evidence
     WHERE dossier_id = $1 AND component = $2 AND withdrawn_at IS NULL AND paper_date IS NOT NULL
     ORDER BY dossier_version DESC LIMIT 1`,
    [dossierId, component],
  );
  return row ?? null;
}
