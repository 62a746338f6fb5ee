import type { Criteria } from '@app/domain/criteria';
import type { PlanRevision } from '@app/domain/plans';
import { isMap, mapsOf, textOf, type Written, type WrittenMap } from './written';

/**
 * The file with the definitions that it takes from other plans written out. Two revisions are compared in this form: criteria that were the
 * plan's own and are now those of the national rule differ in what they ask, not only in where they stand.
 */
export function putInUsed(file: WrittenMap, files: ReadonlyMap<string, WrittenMap>, plan: PlanRevision): WrittenMap {
  if (files.size === 0) return file;
  const known = new Set(mapsOf(isMap(file.indicators) ? file.indicators.own : undefined).map(({ id }) => id));
  const along = plan.indicators.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const indicators = along.flatMap((id) => firstIn(files, (other) => indicatorIn(other, id)));
  return {
    ...inLevel(file, files, plan.criteria, indicators),
    ...(isMap(file['sub-units']) && { 'sub-units': inLevel(file['sub-units'], files, plan.subUnits?.criteria) }),
    ...(isMap(file.parent) && { parent: inLevel(file.parent, files, plan.parent?.criteria) }),
  };
}

/**
 * Criteria and classes of one level. Named terms and indicators that come along with them stand in the section that took them, so that a reason
 * given for the section is a reason for them too.
 */
function inLevel(
  level: WrittenMap,
  files: ReadonlyMap<string, WrittenMap>,
  built: Criteria | undefined,
  indicators: readonly WrittenMap[] = [],
): WrittenMap {
  const { criteria, classification } = level;
  const own = new Set(mapsOf(level.terms).map(({ id }) => id));
  const missing = (built?.terms ?? []).flatMap(({ id }) => (own.has(id) ? [] : [id]));
  const terms = missing.flatMap((id) => firstIn(files, (other) => termIn(other, id)));
  const classes = isMap(classification) && classification.use !== undefined;
  const along = { ...(terms.length > 0 && { terms }), ...(indicators.length > 0 && { indicators }) };
  return {
    ...level,
    ...(isMap(criteria) &&
      criteria.use !== undefined && { criteria: { ...withCriteria(criteria, files), ...(!classes && along) } }),
    ...(classes && {
      classification: { ...withItems(classification, sectionOf(classification, files, 'classification')), ...along },
    }),
  };
}

function firstIn(files: ReadonlyMap<string, WrittenMap>, find: (file: WrittenMap) => WrittenMap[]): WrittenMap[] {
  return [...files.values()].flatMap(find).slice(0, 1);
}

function withCriteria(criteria: WrittenMap, files: ReadonlyMap<string, WrittenMap>): WrittenMap {
  const theirs = sectionOf(criteria, files, 'criteria');
  const take = Array.isArray(criteria.take) ? (criteria.take as readonly Written[]) : undefined;
  const items = mapsOf(theirs.items).filter(({ id }) => take === undefined || take.includes(id));
  return withItems(criteria, { ...theirs, items });
}

function withItems(section: WrittenMap, theirs: WrittenMap): WrittenMap {
  const { use: _use, take: _take, ...own } = section;
  return { ...theirs, ...own, items: [...mapsOf(theirs.items), ...mapsOf(own.items)] };
}

function sectionOf(section: WrittenMap, files: ReadonlyMap<string, WrittenMap>, name: string): WrittenMap {
  const theirs = files.get(textOf(section.use))?.[name];
  return isMap(theirs) ? theirs : {};
}

/** Also where the other plan has taken it along itself. */
function termIn(file: WrittenMap, id: string): WrittenMap[] {
  const sections = [file.criteria, file.classification].filter(isMap);
  const items = sections.flatMap((section) => [...mapsOf(section.terms), ...mapsOf(section.items)]);
  return [...mapsOf(file.terms), ...items].filter((item) => item.id === id && item.term !== undefined);
}

function indicatorIn(file: WrittenMap, id: string): WrittenMap[] {
  const sections = [file.criteria, file.classification].filter(isMap);
  const own = isMap(file.indicators) ? mapsOf(file.indicators.own) : [];
  return [...own, ...sections.flatMap((section) => mapsOf(section.indicators))].filter((item) => item.id === id);
}
