import type { PlanRevision } from '@app/domain/plans';
import type { PlanError } from './plan-error';
import { readPlan, type ReadPlan } from './read-plan';
import { shippedShelf } from './shipped.fixture';
import type { HeldPlan, PlanShelf } from './resolve-uses';

const SECTIONS: Readonly<Record<string, string>> = {
  language: '1',
  plan: 'small',
  revision: '{number: 1, date: 2025-07-23}',
  vocabulary: '1',
  procedure: 'recognition-2025',
  identity: '{label: Nhỏ, object: drug-free, paper: {}}',
  units: '{level: commune, province: "51", as-of: 2025-07-23, expect: {all: 96}}',
  roles: '{decider: ubnd-tinh, desk: vp-ubnd-tinh, lead: cat, submitter: ubnd-xa, stater: cax}',
  offices:
    '{take: [bo-cong-an, ubnd-tinh, vp-ubnd-tinh, cat, syt, ubnd-xa, cax], groups: [{id: departments, members: [syt]}]}',
  selection: '{way: review, document: quyet-dinh-danh-sach, tracks: [build]}',
  period: '{from: 2025-07-23, to: before 2025-12-14}',
  phases: '[{id: gd1, label: Giai đoạn 1, from: issue, to: end of period}]',
  obligations: '[{id: bc, label: Báo cáo, who: [units], to: lead, due: end of gd1}]',
  indicators: '{take: [population, models, gathering-points]}',
  criteria: '{items: [{id: TC1, label: Không điểm, basis: at assessment, term: {none: [gathering-points]}}]}',
  panel: '{members: [{office: cat, examines: all}]}',
  council: '{form: none}',
  decision: '{prepares: lead, decides: decider}',
};

/** A plan as short as a file can be, one section a line, with these sections in place of its own. */
export function smallFile(sections: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...SECTIONS, ...sections })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

const shelf = shippedShelf();

export function readSmall(sections: Readonly<Record<string, string>> = {}, plans?: PlanShelf): ReadPlan {
  const read = readPlan(smallFile(sections), { ...shelf, ...(plans && { plans }) });
  if ('errors' in read) throw new Error(read.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return read;
}

export function smallPlan(sections: Readonly<Record<string, string>> = {}, plans?: PlanShelf): PlanRevision {
  return readSmall(sections, plans).plan;
}

export function errorsInSmall(sections: Readonly<Record<string, string>>, plans?: PlanShelf): readonly PlanError[] {
  const read = readPlan(smallFile(sections), { ...shelf, ...(plans && { plans }) });
  return 'errors' in read ? read.errors : [];
}

/** A shelf with these plans, by code; every revision of a code is the same. */
export function shelfOf(...held: readonly HeldPlan[]): PlanShelf {
  return (code) => held.find(({ plan }) => plan.plan === code);
}
