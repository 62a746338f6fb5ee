import { decisionWords } from '@app/domain/decisions';
import { Injectable } from '@nestjs/common';
import { panelTasks } from '@app/domain/appraisal';
import { dossierStateLabels, NOT_YET_SELECTED, type DossierState } from '@app/domain/dossiers';
import type { PersonActing } from '@app/domain/identity';
import {
  standsWithDecider,
  targetInVietnamese,
  targetsOf,
  type PlanRevision,
  type UnitResult,
} from '@app/domain/plans';
import { earliest, inVietnamese, type LegalDate } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { periodInHand } from '../period-in-hand';
import { standings, type StandingDossier } from '../standings';
import { dissentOn } from './dissent';
import type { DecisionSummary, PaperLine, SummaryLine, DecisionTargetView } from './decision-summary.dto';
import { summaryRows, type SummaryRow } from './summary-rows';

type Fate = 'met' | 'not-met' | 'open';

/** The Chairman's one page: how many, who not and why, the targets, who disagreed, which papers lie ready. */
@Injectable()
export class ReadDecisionSummary {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  /** @throws Problem 404 no such period, and for offices of the units themselves */
  read(actor: PersonActing, periodId: string): Promise<DecisionSummary> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { plan, period } = await periodInHand(tx, this.plans, periodId);
      if (!standsWithDecider(actor, plan, tx.today)) throw notFound(decisionWords.period);
      const rows = await summaryRows(tx, periodId);
      const standing = new Map((await standings(tx, this.plans, periodId)).map((one) => [one.id, one]));
      const fate = (row: SummaryRow): Fate => fateOf(row, standing.get(row.id));
      const inside = rows.filter(isInside);
      const count = (wanted: Fate): number => inside.filter((row) => fate(row) === wanted).length;
      const lead = panelTasks(plan, tx.today).find((task) => task.lead)?.member;
      return {
        units: rows.length,
        selected: rows.filter(isSelected).length,
        dossiers: inside.length,
        withdrawn: rows.filter(({ state }) => state === 'withdrawn').length,
        met: count('met'),
        notMet: count('not-met'),
        open: count('open'),
        targets: targetViews(
          plan,
          rows.map((row) => unitResult(plan, row, fate(row) === 'met')),
          earliest(tx.today, period.to),
        ),
        lines: inside
          .map((row) => ({ line: lineOf(row, standing.get(row.id), lead), fate: fate(row) }))
          .filter(worthTelling)
          .map(({ line }) => line),
        papers: await papersOf(tx, periodId),
      };
    });
  }
}

/** Sent, and not taken back or turned away at the door. */
const isInside = ({ sent, state }: SummaryRow): boolean =>
  sent && state !== 'withdrawn' && state !== 'refused-at-intake';

/** A plan need not have tracks: who is let in is told by how far they have come. */
const isSelected = ({ state }: SummaryRow): boolean => !NOT_YET_SELECTED.includes(state as DossierState);

/** Decided, else as the papers that lie ready say, else as they would say. After a petition nothing is said until the agencies have spoken. */
function fateOf({ state, paper }: SummaryRow, standing: StandingDossier | undefined): Fate {
  if (state === 'recognised') return 'met';
  if (state === 'not-recognised') return 'not-met';
  const outcome = state === 'decision' ? (paper?.outcome ?? standing?.finding.outcome) : undefined;
  if (outcome === undefined || outcome === 'open') return 'open';
  return outcome === 'recognised' ? 'met' : 'not-met';
}

const worthTelling = ({ line, fate }: { readonly line: SummaryLine; readonly fate: Fate }): boolean =>
  fate !== 'met' || line.dissent.length > 0;

function lineOf(row: SummaryRow, standing: StandingDossier | undefined, lead: string | undefined): SummaryLine {
  return {
    dossierId: row.id,
    unitCode: row.unitCode,
    unit: row.unit,
    state: row.state,
    stateLabel: dossierStateLabels[row.state as DossierState] ?? row.state,
    proposed: row.proposed,
    failures: [...(row.paper?.failures ?? standing?.failures ?? [])],
    dissent: dissentOn(row, lead),
  };
}

function unitResult({ units }: PlanRevision, row: SummaryRow, recognised: boolean): UnitResult {
  const { unitCode, track } = row;
  const parent = units.list.find(({ code }) => code === unitCode)?.parent;
  return {
    code: unitCode,
    ...(parent !== undefined && { parent }),
    ...(track && { track }),
    selected: isSelected(row),
    listed: recognised,
    recognised,
  };
}

/** What a decision on units can bring about; goals on figures, conditions and localities are the period's page's. */
const DECIDED_HERE: ReadonlySet<string> = new Set(['listed', 'recognised', 'kept']);

function targetViews(plan: PlanRevision, units: readonly UnitResult[], day: LegalDate): DecisionTargetView[] {
  return targetsOf(plan, units, { day }).flatMap(
    ({ id, label, reportOnly, required, least, most, actual, of, met }) => {
      const target = plan.targets.find((one) => one.id === id);
      if (!target || reportOnly || !DECIDED_HERE.has(target.measure.kind)) return [];
      const asks = targetInVietnamese(target, day);
      return {
        id,
        label: inVietnamese(label),
        asks,
        required,
        least: least ?? null,
        most: most ?? null,
        actual,
        of,
        met,
      };
    },
  );
}

const papersOf = ({ manager }: Tx, periodId: string): Promise<PaperLine[]> =>
  manager.query<PaperLine[]>(
    `SELECT d.id AS "documentId", d.title, s.state, count(*) AS dossiers
     FROM decision_item i JOIN document d ON d.id = i.document_id JOIN subject s ON s.id = d.id
     WHERE i.period_id = $1 AND s.state <> 'discarded' GROUP BY d.id, d.title, s.state, d.template ORDER BY d.template, d.title`,
    [periodId],
  );
