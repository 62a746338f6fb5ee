import type { DossierContext, DossierFacts, DossierState } from '@app/domain/dossiers';
import { sittingOf } from '@app/domain/plans';
import { legalDateAt, type LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { Subject } from '@app/workflow';
import type { DossierRow } from '../dossier.lifecycle';
import type { OpinionSummaryView } from './dossier-page.dto';

const ENDED: readonly DossierState[] = ['recognised', 'not-recognised', 'withdrawn', 'refused-at-intake'];

/**
 * What the machine remembers of each agency; the full opinion is the appraisal's page. Holders of a seat change by date: an opinion is that of the
 * office which sat there when it was given, and not of the one that came after.
 */
export async function opinionsOf(
  tx: Tx,
  subject: Subject,
  { dossier, plan }: DossierRow,
  { seats }: DossierFacts,
): Promise<OpinionSummaryView[]> {
  const { context } = subject.snapshot as { context: DossierContext };
  const given = await daysOfOpinions(tx, subject.id);
  const ended = ENDED.includes(subject.state as DossierState) ? legalDateAt(subject.changedAt) : tx.today;
  const place = { province: dossier.provinceCode, unit: dossier.unitCode };
  const members = Object.entries(seats.panel).map(([member, now]) => {
    const day = (context.opinions[member] && given.get(member)) ?? ended;
    return { member, office: sittingOf(plan, member, day, place)?.office ?? now };
  });
  const offices = await tx.manager.query<{ id: string; name: string }[]>(
    `SELECT id, name FROM office WHERE id = ANY ($1)`,
    [members.map(({ office }) => office)],
  );
  return members.map(({ member, office }) => {
    const opinion = context.opinions[member];
    return {
      member,
      officeName: offices.find(({ id }) => id === office)?.name ?? office,
      given: opinion !== undefined,
      silent: opinion?.silent ?? false,
      verdicts: { ...opinion?.verdicts },
    };
  });
}

/** The newest round counts: an opinion on a petition is given anew. */
async function daysOfOpinions({ manager }: Tx, dossierId: string): Promise<Map<string, LegalDate>> {
  const rows = await manager.query<{ member: string; at: Date }[]>(
    `SELECT payload ->> 'office' AS member, max(at) AS at FROM event
     WHERE subject_id = $1 AND event = 'OPINE' AND payload IS NOT NULL GROUP BY 1`,
    [dossierId],
  );
  return new Map(rows.map(({ member, at }) => [member, legalDateAt(at)]));
}
