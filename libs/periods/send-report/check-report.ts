import { reportMessages, type Report } from '@app/domain/periods';
import { checkFigures, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate, type Refusal } from '@app/domain/shared';
import { invalid, type FieldProblem } from '@app/platform';
import type { SendReportBody } from './send-report.dto';

/**
 * A report as the plan asks for it: every figure that the obligation collects and no other, each a possible count, and together in the
 * relations that the plan checks.
 * @throws Problem 422 with a pointer to each fault
 */
export function checkReport(plan: PlanRevision, code: string, body: SendReportBody, today: LegalDate): Report {
  const asked = plan.obligations.find(({ id }) => id === code)?.collect ?? [];
  const given = body.figures ?? {};
  const faults = [...presence(plan, asked, given), ...possible(plan, given, today)];
  if (body.text === '' && body.fileId === undefined && asked.length === 0) {
    faults.push({ pointer: '/text', code: 'report.empty', detail: reportMessages.nothingSaid });
  }
  if (faults.length > 0) throw invalid(faults);
  return { text: body.text, figures: given as Record<string, number>, fileId: body.fileId ?? null };
}

function presence(plan: PlanRevision, asked: readonly string[], given: Record<string, unknown>): FieldProblem[] {
  const missing = asked
    .filter((id) => given[id] === undefined || given[id] === null)
    .map((id) => ({
      pointer: at(id),
      code: 'figure.missing',
      detail: reportMessages.figureMissing(labelOf(plan, id)),
    }));
  const unknown = Object.keys(given)
    .filter((id) => !asked.includes(id))
    .map((id) => ({ pointer: at(id), code: 'figure.unknown', detail: reportMessages.figureUnknown }));
  return [...missing, ...unknown];
}

function possible(plan: PlanRevision, given: Record<string, unknown>, today: LegalDate): FieldProblem[] {
  const figures = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Record<
    string,
    number
  >;
  return checkFigures(plan, figures, today)
    .filter(({ code }) => code !== 'figure.unknown')
    .map((fault) => ({ pointer: at(String(fault.params['indicator'])), code: fault.code, detail: said(plan, fault) }));
}

function said(plan: PlanRevision, { code, params }: Refusal): string {
  if (code === 'figure.out-of-range') return reportMessages.figureOutOfRange(String(params['range']));
  if (code !== 'figure.sum-too-large') return reportMessages.figureImpossible;
  const parts = [params['parts'] ?? []].flat().map((id) => labelOf(plan, String(id)));
  return reportMessages.figuresDisagree(parts.join(', '), labelOf(plan, String(params['indicator'])));
}

const at = (indicator: string): string => `/figures/${indicator}`;

function labelOf({ indicators }: PlanRevision, id: string): string {
  const indicator = indicators.find((candidate) => candidate.id === id);
  return indicator ? inVietnamese(indicator.label) : id;
}
