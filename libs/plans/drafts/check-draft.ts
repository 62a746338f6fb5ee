import type { Finding } from '@app/domain/plan-lint';
import type { PlanError } from '../language/plan-error';
import type { ReadPlan } from '../language/read-plan';
import { openYaml } from '../language/yaml-source';
import { lintOf, type PlansBeside } from '../lint/lint-of';
import { readPlanText } from '../shipped-plans';

/** A finding with its place in the text. */
export interface PlacedFinding extends Finding {
  /** from 1 */
  readonly line: number;
  readonly column: number;
}

/** What a draft comes to: a plan that may be published with the remarks on it, or what is wrong. */
export type DraftCheck =
  | { readonly read: ReadPlan; readonly errors: readonly []; readonly findings: readonly PlacedFinding[] }
  | { readonly read: null; readonly errors: readonly PlanError[]; readonly findings: readonly [] };

/**
 * Reads and lints a draft. Takes a few tenths of a second of computing (`isOverfull` keeps it so, whatever stands in the text): not under
 * a lock.
 */
export function checkDraft(text: string, beside: PlansBeside): DraftCheck {
  const read = readPlanText(text, beside.plans);
  if ('errors' in read) return { read: null, errors: read.errors, findings: [] };
  const source = openYaml(text.normalize('NFC'));
  const findings = lintOf(read, beside).map((finding) => ({
    ...finding,
    ...source.positionOf(finding.path.split('.')),
  }));
  return { read, errors: [], findings };
}
