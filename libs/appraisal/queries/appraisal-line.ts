import {
  appraisedFigures,
  countsPoliceFigures,
  finalFigures,
  judgeFigures,
  mismatchesIn,
  panelTasks,
  type BesideFigures,
  type PanelTask,
  type StagedFigure,
} from '@app/domain/appraisal';
import { explainInVietnamese } from '@app/domain/criteria';
import { dossierStateLabels, namesOfPlan, type DossierState } from '@app/domain/dossiers';
import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import type { AgencyLine, AgencyStatus, AppraisalLine, CriterionLine, FigureLine } from './appraisal.dto';
import type { AppraisalRow, OpinionRow } from './appraisal-rows';

/** What a line is made for: the plan of its dossier, and what the reader may know. */
export interface LineReader {
  readonly plan: PlanRevision;
  readonly today: LegalDate;
  readonly seesPolice: boolean;
  /** what the criteria look at beside this dossier's figures */
  readonly beside: BesideFigures;
}

/** A dossier as the agencies look at it: figures beside figures, the engine's verdict beside theirs. */
export function appraisalLine(row: AppraisalRow, reader: LineReader): AppraisalLine {
  const tasks = panelTasks(reader.plan, reader.today);
  return {
    dossierId: row.id,
    unitCode: row.unitCode,
    unit: row.unit,
    state: row.state,
    stateLabel: dossierStateLabels[row.state as DossierState] ?? row.state,
    version: row.version,
    figures: figureLines(row.visible, reader.plan),
    criteria: criterionLines(row, reader, tasks),
    agencies: tasks.map((task) => agencyLine(row, reader.plan, task)),
  };
}

function figureLines(figures: readonly StagedFigure[], { indicators }: PlanRevision): FigureLine[] {
  const differing = new Set(mismatchesIn(indicators, figures).map(({ indicator }) => indicator));
  return indicators.flatMap(({ id, label, type, grades }) => {
    const own = figures.filter((figure) => figure.indicator === id);
    if (own.length === 0) return [];
    const values = Object.fromEntries(own.map(({ stage, value }) => [stage, value]));
    const differs = differing.has(id);
    return [{ indicator: id, label: inVietnamese(label), type, grades: [...grades], values, differs }];
  });
}

function criterionLines(
  row: AppraisalRow,
  { plan, seesPolice, beside }: LineReader,
  tasks: readonly PanelTask[],
): CriterionLine[] {
  const atEnd = row.judged.some(({ stage }) => stage === 'final');
  const readings = atEnd ? finalFigures(plan, row.judged) : appraisedFigures(plan.indicators, row.judged);
  const names = namesOfPlan(plan);
  const lead = tasks.find((task) => task.lead)?.member;
  return judgeFigures(plan, readings, beside).criteria.map(({ id, verdict: engine, because }) => {
    const verdicts = row.opinions.flatMap(({ member, content, given }) => {
      const said = given ? content?.verdicts[id] : undefined;
      return said ? [{ member, verdict: said.verdict, reason: said.reason }] : [];
    });
    const leads = verdicts.find(({ member }) => member === lead)?.verdict;
    return {
      id,
      label: names.term(id),
      engine,
      explanation: seesPolice || !countsPoliceFigures(plan, id) ? explainInVietnamese(because, names).text : null,
      verdicts,
      dissent: leads !== undefined && verdicts.some(({ verdict }) => verdict !== leads),
    };
  });
}

function agencyLine(
  row: AppraisalRow,
  { offices }: PlanRevision,
  { member, office, part, lead }: PanelTask,
): AgencyLine {
  const opinion = row.opinions.find((one) => one.member === member);
  const called = offices.find(({ id }) => id === office)?.label;
  const label = called === undefined ? office : inVietnamese(called);
  return {
    member,
    office,
    label,
    officeName: opinion?.officeName ?? label,
    part,
    lead,
    status: statusOf(row, member, opinion),
    overall: opinion?.given ? (opinion.content?.overall ?? null) : null,
  };
}

/** A reappraisal is a draft of a new round beside an opinion that the machine still remembers. */
function statusOf({ heard }: AppraisalRow, member: string, opinion: OpinionRow | undefined): AgencyStatus {
  if (heard[member]?.silent) return 'silent';
  if (!opinion) return 'waiting';
  if (opinion.given) return 'given';
  return opinion.presented ? 'presented' : 'examining';
}
