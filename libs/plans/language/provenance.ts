import type { SourceKind } from '@app/domain/plans';
import { idPath } from './id-path';
import { isMap, mapsOf, textOf, type Written, type WrittenMap } from './written';

/** Where a value comes from: the law, the plan's own paper, a default of ours, or a proposal. */
export type Status = 'law' | 'plan' | 'default' | 'proposal';

/** One value of a plan with its effective status: a row of the settings view *Điểm luật còn để ngỏ*. */
export interface ValueStatus {
  /** Made of ids: `panel.syt.examines`. */
  readonly path: string;
  readonly status: Status;
  readonly clause?: string;
  /** Which file said it. */
  readonly from: 'plan' | 'procedure';
}

const PROVENANCE_KEYS = new Set(['clause', 'status', 'ours', 'cites', 'note', 'wordings']);
const WITHOUT_STATUS = new Set(['id', 'ids', 'label', 'vi', 'en']);
/** Who and what the file is: nothing that an office could have decided otherwise. */
const HEAD = new Set([
  'language',
  'plan',
  'revision',
  'vocabulary',
  'procedure',
  'identity',
  'sources',
  'uses',
  'accepts',
]);

/** What kind of paper a clause belongs to, by its first word; `own` is what the plan's own paper makes of a value. */
interface Sources {
  readonly kinds: ReadonlyMap<string, SourceKind>;
  readonly own: Status;
}

interface Standing {
  readonly status: Status;
  readonly clause?: string;
}

/**
 * The effective status of every value of a file (plan language, rule 7): named in `ours` → proposal; in `cites` → by that source; else the
 * map's `status`; else by its `clause`; else its parent's; at the root → default.
 */
export function statusesOf(file: WrittenMap, from: ValueStatus['from']): ValueStatus[] {
  const sources = { kinds: kindsOfSources(file), own: statusOfPaper(file) };
  const found: ValueStatus[] = [];
  const visitMap = (map: WrittenMap, path: readonly (string | number)[], inherited: Standing): void => {
    const own = standingOf(map, inherited, sources);
    for (const [key, value] of Object.entries(map)) {
      if (PROVENANCE_KEYS.has(key) || WITHOUT_STATUS.has(key) || (path.length === 0 && HEAD.has(key))) continue;
      visit(value, [...path, key], standingOfKey(key, map, own, sources));
    }
  };
  const visit = (value: Written, path: readonly (string | number)[], standing: Standing): void => {
    if (isMap(value)) return visitMap(value, path, standing);
    const items = Array.isArray(value) && value.some(isMap) ? (value as readonly Written[]) : undefined;
    const taken = path.at(-1) === 'take'; // entries taken as they stand remain one value
    items?.forEach((item, i) => (taken && !isMap(item) ? undefined : visit(item, [...path, i], standing)));
    if (items && !(taken && items.some((item) => !isMap(item)))) return;
    found.push({
      path: idPath(file, path),
      status: standing.status,
      ...(standing.clause && { clause: standing.clause }),
      from,
    });
  };
  visitMap(file, [], { status: 'default' });
  return found;
}

/** The file without the keys that only say where things come from. */
export function withoutProvenance(value: Written): Written {
  if (Array.isArray(value)) return value.map(withoutProvenance);
  if (!isMap(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !PROVENANCE_KEYS.has(key));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutProvenance(member)]));
}

function standingOf(map: WrittenMap, inherited: Standing, sources: Sources): Standing {
  const clause = typeof map.clause === 'string' ? map.clause : undefined;
  if (typeof map.status === 'string') return { status: map.status as Status, ...(clause && { clause }) };
  return clause ? { status: statusOfClause(clause, sources), clause } : inherited;
}

function standingOfKey(key: string, map: WrittenMap, own: Standing, sources: Sources): Standing {
  if (Array.isArray(map.ours) && map.ours.includes(key)) return { status: 'proposal' };
  const cited = isMap(map.cites) ? map.cites[key] : undefined;
  return typeof cited === 'string' ? { status: statusOfClause(cited, sources), clause: cited } : own;
}

/** A clause whose first word is the id of a source belongs to that source, otherwise to the plan's own paper. */
function statusOfClause(clause: string, { kinds, own }: Sources): Status {
  const kind = kinds.get(clause.split(/[ ;]/)[0]);
  if (kind === undefined) return own;
  if (kind === 'law') return 'law';
  return kind === 'analogue' ? 'default' : 'plan';
}

/** The paper of a rule for the whole country is a law itself. */
function statusOfPaper({ identity }: WrittenMap): Status {
  return isMap(identity) && identity.governs !== undefined ? 'law' : 'plan';
}

function kindsOfSources(file: WrittenMap): Map<string, SourceKind> {
  return new Map(mapsOf(file.sources).map((source) => [textOf(source.id), source.kind as SourceKind]));
}
