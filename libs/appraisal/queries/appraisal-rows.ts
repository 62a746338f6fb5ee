import type { BesideFigures, OpinionContent, Part, StagedFigure } from '@app/domain/appraisal';
import type { DossierState } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { besideFigures } from '@app/dossiers';
import type { Tx } from '@app/platform';
import type { OpinionPaper } from '../persistence/opinion-paper';

/** One agency's newest opinion on a dossier; `content` is null where it is a draft of another office. */
export interface OpinionRow {
  readonly id: string;
  readonly office: string;
  readonly officeName: string;
  readonly member: string;
  readonly part: Part;
  readonly round: number;
  readonly version: number;
  readonly presented: boolean;
  readonly given: boolean;
  readonly givenAt: string | null;
  readonly givenByTitle: string | null;
  readonly content: OpinionContent | null;
  readonly paper: OpinionPaper | null;
  readonly returnedReason: string | null;
}

/** A dossier in the appraisal or beyond, with all that its agencies have before them. */
export interface AppraisalRow {
  readonly id: string;
  readonly unitCode: string;
  readonly unit: string;
  readonly state: string;
  readonly version: number;
  readonly plan: string;
  readonly planRevision: number;
  /** by id of the panel member, as the machine remembers them */
  readonly heard: Readonly<Record<string, { readonly silent: boolean }>>;
  /** figures that the reader may see */
  readonly visible: readonly StagedFigure[];
  /** all of them, for the engine alone */
  readonly judged: readonly StagedFigure[];
  readonly opinions: readonly OpinionRow[];
}

/** From intake on there is something to see; before it the dossier is the commune's. */
const SENT = [
  'appraisal',
  'awaiting-supplement',
  'council',
  'final-confirmation',
  'reappraisal',
  'decision',
  'recognised',
  'not-recognised',
];

/** Every dossier of a period that the agencies have had before them, in one query; by name of the unit. */
export const appraisalRows = (tx: Tx, periodId: string): Promise<AppraisalRow[]> =>
  rows(tx, 'd.period_id = $1 AND d.current AND s.state = ANY ($2) ORDER BY d.unit_sorted, d.unit_code', [
    periodId,
    SENT,
  ]);

export async function appraisalRow(tx: Tx, dossierId: string): Promise<AppraisalRow | null> {
  const [row] = await rows(tx, 'd.id = $1', [dossierId]);
  return row ?? null;
}

/** What the criteria of the row's plan look at beside its figures. */
export const besideRow = (tx: Tx, { id, state, judged }: AppraisalRow, plan: PlanRevision): Promise<BesideFigures> =>
  besideFigures(tx, { id, plan, state: state as DossierState, figures: judged });

const rows = ({ manager }: Tx, where: string, parameters: unknown[]): Promise<AppraisalRow[]> =>
  manager.query<AppraisalRow[]>(
    `SELECT d.id, d.unit_code AS "unitCode", d.unit_name AS unit, s.state, s.version, s.plan, s.plan_revision AS "planRevision",
       coalesce(s.snapshot #> '{context,opinions}', '{}') AS heard,
       coalesce((SELECT jsonb_agg(jsonb_build_object('indicator', f.indicator, 'stage', f.stage, 'value', f.value))
                 FROM figure f WHERE f.dossier_id = d.id), '[]') AS visible,
       coalesce((SELECT jsonb_agg(jsonb_build_object('indicator', f.indicator, 'stage', f.stage, 'value', f.value))
                 FROM figures_to_judge(d.id) f), '[]') AS judged,
       coalesce((SELECT jsonb_agg(to_jsonb(o) ORDER BY o.office) FROM (
         SELECT DISTINCT ON (p.office_id) p.id, p.office_id AS office, f.name AS "officeName", p.member, p.part, p.round, p.version,
           p.presented_at IS NOT NULL AS presented, p.given_at IS NOT NULL AS given, p.given_at AS "givenAt",
           p.given_by_title AS "givenByTitle", x.content, x.paper, x.returned_reason AS "returnedReason"
         FROM opinion p JOIN office f ON f.id = p.office_id LEFT JOIN opinion_said x ON x.opinion_id = p.id
         WHERE p.dossier_id = d.id ORDER BY p.office_id, p.round DESC) o), '[]') AS opinions
     FROM dossier d JOIN subject s ON s.id = d.id
     WHERE ${where}`,
    parameters,
  );
