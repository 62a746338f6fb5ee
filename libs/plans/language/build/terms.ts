import { readTerm, type NamedCondition, type Term } from '@app/domain/criteria';
import type { Flaw } from '../plan-error';
import type { Section } from '../written';
import { basis, ifGiven } from './expressions';

/** A term is the one thing of which a schema cannot say everything: what is wrong with it is added to `flaws`. */
export function buildTerm(section: Section, key: string, flaws: Flaw[]): Term | undefined {
  const read = readTerm(section.term(key));
  if ('term' in read) return read.term;
  flaws.push({ path: [...section.path, key, ...read.place], ...read.problem });
  return undefined;
}

export function buildTermIf(section: Section, key: string, flaws: Flaw[]): Term | undefined {
  return section.has(key) ? buildTerm(section, key, flaws) : undefined;
}

export function buildNamed(section: Section, flaws: Flaw[]): NamedCondition[] {
  const term = buildTerm(section, 'term', flaws);
  if (!term) return [];
  return [
    {
      id: section.text('id'),
      label: section.labelIf(),
      basis: ifGiven(basis, section, 'basis'),
      term,
      clause: section.textIf('clause'),
    },
  ];
}
