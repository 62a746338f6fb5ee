import { mapsOf, textOf, type Written, type WrittenMap } from './written';

/** The shared entries that a plan may take by id. */
export interface Vocabulary {
  readonly number: number;
  readonly offices: ReadonlyMap<string, WrittenMap>;
  readonly indicators: ReadonlyMap<string, WrittenMap>;
  readonly components: ReadonlyMap<string, WrittenMap>;
  readonly templates: ReadonlySet<string>;
  readonly objects: ReadonlyMap<string, WrittenMap>;
  readonly unitKinds: ReadonlySet<string>;
}

export function vocabularyOf(file: WrittenMap): Vocabulary {
  return {
    number: Number(file.vocabulary),
    offices: byId(file.offices),
    indicators: byId(file.indicators),
    components: byId(file.components),
    templates: new Set(byId(file.templates).keys()),
    objects: byId(file.objects),
    unitKinds: new Set(byId(file['unit-kinds']).keys()),
  };
}

function byId(list: Written): Map<string, WrittenMap> {
  return new Map(mapsOf(list).map((entry) => [textOf(entry.id), entry]));
}
