import { nearestWord } from './nearest-word';
import type { Flaw } from './plan-error';
import { refineTaken } from './refine-taken';
import type { Vocabulary } from './vocabulary';
import { isMap, itemsOf, mapsOf, textOf, type Written, type WrittenMap } from './written';

/**
 * Puts the entries of the shared vocabulary where a plan takes them by id. Afterwards offices and indicators stand whole in `own`, every component
 * carries its label, and what is recognised its words. An own id may not equal a shared one: it would change the meaning of a word that other plans use.
 */
export function resolveTakes(file: WrittenMap, vocabulary: Vocabulary): { file: WrittenMap; flaws: Flaw[] } {
  const flaws: Flaw[] = [];
  const resolved = { ...file };
  for (const section of ['offices', 'indicators'] as const) {
    const written = file[section];
    if (isMap(written)) resolved[section] = resolveSection(written, section, vocabulary[section], flaws);
  }
  resolved.components = mapsOf(file.components).flatMap((entry, i) => resolveComponent(entry, i, vocabulary, flaws));
  if (isMap(file.identity)) resolved.identity = withObject(file.identity, vocabulary);
  checkWords(file, vocabulary, flaws);
  return { file: resolved, flaws };
}

/** What is recognised stands whole, whether the plan takes it or brings it. */
function withObject({ object, ...identity }: WrittenMap, { objects }: Vocabulary): WrittenMap {
  const shared = isMap(object) ? undefined : objects.get(textOf(object));
  return { ...identity, ...(object !== undefined && { object: shared ?? object }) };
}

function resolveSection(
  written: WrittenMap,
  section: string,
  shared: ReadonlyMap<string, WrittenMap>,
  flaws: Flaw[],
): WrittenMap {
  const { take, own, ...rest } = written;
  const taken = itemsOf(take).flatMap((written, i) => {
    const refined = isMap(written) ? written : undefined;
    const id = textOf(refined ? refined.id : written);
    const path = [section, 'take', i, ...(refined ? ['id'] : [])];
    const entry = shared.get(id);
    if (!entry) flaws.push(unknown(path, 'reference.vocabulary', id, [...shared.keys()]));
    if (!entry || !refined) return entry ?? [];
    return [refineTaken(entry, refined, [section, 'take', i], flaws)];
  });
  const owned = mapsOf(own);
  for (const id of owned.map((entry) => textOf(entry.id)))
    if (shared.has(id)) flaws.push({ path: [section, id, 'id'], code: 'vocabulary.own-equals-shared', params: { id } });
  return { ...rest, own: [...taken, ...aboveThese([...mapsOf(taken), ...owned], shared), ...owned] };
}

/** What a taken office stands under comes along (Công an cấp xã: Công an tỉnh, Bộ Công an), or its papers had no head. */
function aboveThese(named: readonly WrittenMap[], shared: ReadonlyMap<string, WrittenMap>): WrittenMap[] {
  const known = new Set(named.map(({ id }) => textOf(id)));
  const found: WrittenMap[] = [];
  const look = (under: Written | undefined): void => {
    const id = under === undefined ? '' : textOf(under);
    const above = shared.get(id);
    if (!above || known.has(id)) return;
    known.add(id);
    found.push(above);
    look(above.under);
  };
  for (const { under } of named) look(under);
  return found;
}

/** `{ids: [D1, D2], …}` is the same said of several. */
function resolveComponent(entry: WrittenMap, index: number, vocabulary: Vocabulary, flaws: Flaw[]): WrittenMap[] {
  const { id, ids, ...rest } = entry;
  const named = ids === undefined && id !== undefined ? [id] : itemsOf(ids);
  if (named.length === 0) flaws.push({ path: ['components', index], code: 'shape.missing-key', params: { key: 'id' } });
  return named.map(textOf).map((name) => {
    const shared = vocabulary.components.get(name);
    if (!shared && rest.label === undefined)
      flaws.push(unknown(['components', name], 'reference.component', name, [...vocabulary.components.keys()]));
    return { id: name, label: name, ...shared, ...rest };
  });
}

function checkWords(file: WrittenMap, vocabulary: Vocabulary, flaws: Flaw[]): void {
  const check = (
    path: (string | number)[],
    word: Written | undefined,
    known: ReadonlySet<string>,
    code: string,
  ): void => {
    if (word !== undefined && !known.has(textOf(word))) flaws.push(unknown(path, code, textOf(word), [...known]));
  };
  const objects = checkObject(file, vocabulary, check, flaws);
  const kinds = new Set(['all', ...vocabulary.unitKinds]);
  for (const { path, kind } of kindsIn(file))
    if (!kinds.has(textOf(kind))) flaws.push(unknownKind(path, textOf(kind), [...kinds]));
  if (isMap(file.identity) && isMap(file.identity.governs))
    check(['identity', 'governs', 'object'], file.identity.governs.object, objects, 'reference.object');
  for (const obligation of mapsOf(file.obligations))
    check(
      ['obligations', textOf(obligation.id), 'template'],
      obligation.template,
      vocabulary.templates,
      'reference.template',
    );
  for (const document of mapsOf(file.documents))
    check(
      ['documents', textOf(document.id), 'template'],
      document.template,
      vocabulary.templates,
      'reference.template',
    );
}

type CheckWord = (path: string[], word: Written | undefined, known: ReadonlySet<string>, code: string) => void;

/** The words for what is recognised: the shared ones, and the plan's own, which may not be one of them. */
function checkObject(file: WrittenMap, { objects }: Vocabulary, check: CheckWord, flaws: Flaw[]): ReadonlySet<string> {
  const object = isMap(file.identity) ? file.identity.object : undefined;
  if (!isMap(object)) {
    const shared = new Set(objects.keys());
    check(['identity', 'object'], object, shared, 'reference.object');
    return shared;
  }
  const id = textOf(object.id);
  if (objects.has(id))
    flaws.push({ path: ['identity', 'object', 'id'], code: 'vocabulary.own-equals-shared', params: { id } });
  return new Set([...objects.keys(), id]);
}

/** Every kind of unit that a plan names, and where. */
function kindsIn(file: WrittenMap): { path: (string | number)[]; kind: Written }[] {
  const units = isMap(file.units) ? file.units : {};
  const parents = isMap(units.parents) ? units.parents : {};
  const expected = (written: Written | undefined, ...path: string[]) =>
    Object.keys(isMap(written) ? written : {}).map((kind) => ({ path: [...path, kind], kind }));
  const listed = (written: Written | undefined, ...path: string[]) =>
    mapsOf(written).flatMap(({ code, kind }) =>
      kind === undefined ? [] : [{ path: [...path, textOf(code), 'kind'], kind }],
    );
  const meant = mapsOf(file.obligations).flatMap(({ id, only }) =>
    itemsOf(isMap(only) ? only.kinds : undefined).map((kind, i) => ({
      path: ['obligations', textOf(id), 'only', 'kinds', i],
      kind,
    })),
  );
  return [
    ...expected(units.expect, 'units', 'expect'),
    ...expected(parents.expect, 'units', 'parents', 'expect'),
    ...listed(units.list, 'units', 'list'),
    ...listed(parents.list, 'units', 'parents', 'list'),
    ...meant,
  ];
}

/** There are few kinds, and each has one word only: all of them are told. */
function unknownKind(path: (string | number)[], id: string, known: readonly string[]): Flaw {
  return { path, code: 'reference.unit-kind', params: { id, known: known.map((kind) => `“${kind}”`) } };
}

function unknown(path: (string | number)[], code: string, id: string, known: readonly string[]): Flaw {
  const meant = nearestWord(id, known);
  return { path, code, params: { id, ...(meant && { meant }) } };
}
