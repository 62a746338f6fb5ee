import type { OpinionContent } from '@app/domain/appraisal';
import type { Outcome, Track } from '@app/domain/plans';
import type { Tx } from '@app/platform';
import type { Failure } from '../persistence/decision-item.entity';
import { DECIDED } from '../standings';

export interface SummaryRow {
  readonly id: string;
  readonly unitCode: string;
  readonly unit: string;
  readonly state: string;
  readonly track: Track | null;
  readonly sent: boolean;
  readonly proposed: boolean | null;
  /** newest given opinion of each office */
  readonly opinions: readonly {
    readonly member: string;
    readonly office: string;
    readonly content: OpinionContent | null;
  }[];
  /** votes of the council's newest result that were not yes */
  readonly against: { readonly no: number; readonly abstain: number } | null;
  /** what the newest paper about it says, drafted or issued; null: none has been drafted */
  readonly paper: { readonly outcome: Outcome; readonly failures: readonly Failure[] } | null;
}

/** Every unit of a period with what there is to say about it, in one query; by name of the unit. */
export const summaryRows = ({ manager }: Tx, periodId: string): Promise<SummaryRow[]> =>
  manager.query<SummaryRow[]>(
    `SELECT d.id, d.unit_code AS "unitCode", d.unit_name AS unit, s.state, d.track, d.sent_at IS NOT NULL AS sent, d.proposed,
       coalesce((SELECT jsonb_agg(to_jsonb(o)) FROM (
         SELECT DISTINCT ON (p.office_id) p.member, f.name AS office, x.content
         FROM opinion p JOIN office f ON f.id = p.office_id JOIN opinion_said x ON x.opinion_id = p.id
         WHERE p.dossier_id = d.id AND p.given_at IS NOT NULL ORDER BY p.office_id, p.round DESC) o), '[]') AS opinions,
       (SELECT jsonb_build_object('no', (i.result ->> 'no')::integer, 'abstain', (i.result ->> 'abstain')::integer)
        FROM council_session_item i JOIN council_session c ON c.id = i.session_id
        WHERE i.dossier_id = d.id AND i.result IS NOT NULL ORDER BY c.closed_at DESC LIMIT 1) AS against,
       (SELECT jsonb_build_object('outcome', i.outcome, 'failures', i.failures)
        FROM decision_item i JOIN subject p ON p.id = i.document_id
        WHERE i.dossier_id = d.id AND p.state <> 'discarded' AND (s.final OR s.state = 'not-recognised' OR NOT ${DECIDED})
        ORDER BY i.drafted_at DESC LIMIT 1) AS paper
     FROM dossier d JOIN subject s ON s.id = d.id
     WHERE d.period_id = $1 AND d.current ORDER BY d.unit_sorted, d.unit_code`,
    [periodId],
  );
