import {
  ROLES,
  type AcceptedFinding,
  type Carry,
  type Office,
  type OfficeGroup,
  type OnMerge,
  type PlanIdentity,
  type PlanUse,
  type RevisionHead,
  type Role,
  type Source,
  type SourceCited,
  type SourceKind,
  type UnitLevel,
} from '@app/domain/plans';
import { legalDate, type LegalDate } from '@app/domain/shared';
import type { Section } from '../written';

export function day(section: Section, key: string): LegalDate {
  return legalDate(section.text(key));
}

export function dayIf(section: Section, key: string): LegalDate | undefined {
  return section.has(key) ? day(section, key) : undefined;
}

export function buildRevision(section: Section): RevisionHead {
  const of = section.sectionIf('of');
  return {
    number: section.number('number'),
    date: day(section, 'date'),
    of: of && { revision: of.number('revision'), sha256: of.text('sha256') },
    because: section.textIf('because'),
    moves: section.wordIf('moves'),
    changes: section.list('changes').map((change) => ({
      at: change.words('at'),
      why: change.text('why'),
      clause: change.textIf('clause'),
    })),
  };
}

export function buildIdentity(section: Section): PlanIdentity {
  const paper = section.section('paper');
  const governs = section.sectionIf('governs');
  return {
    label: section.label(),
    ...buildObject(section),
    paper: {
      type: paper.textIf('type'),
      symbol: paper.textIf('symbol'),
      date: dayIf(paper, 'date'),
      issuer: paper.textIf('issuer'),
      subject: paper.textIf('subject'),
      proposal: paper.textIf('proposal'),
      signed: paper.textIf('signed'),
      after: paper.textIf('after'),
      ...(paper.has('cites') && { cites: citesOf(paper.section('cites')) }),
    },
    governs: governs && { object: governs.text('object'), from: day(governs, 'from') },
    attachments: section.list('attachments').map((item) => ({
      id: item.text('id'),
      label: item.labelIf(),
      clause: item.textIf('clause'),
      held: item.flag('held', true),
    })),
    remarks: section.list('remarks').map((item) => ({ clause: item.text('clause'), text: item.text('text') })),
  };
}

/** What is recognised; a plan in a field that the shared vocabulary does not know brings words of its own. */
function buildObject(section: Section): Pick<PlanIdentity, 'object' | 'objectLabel' | 'title'> {
  const object = section.section('object');
  return { object: object.text('id'), objectLabel: object.label(), title: object.label('title') };
}

function citesOf(section: Section): Record<string, string> {
  return Object.fromEntries(section.entries().map(([key]) => [key, section.text(key)]));
}

export function buildSource(section: Section): Source {
  return {
    id: section.text('id'),
    kind: section.word<SourceKind>('kind'),
    ref: section.text('ref'),
    date: dayIf(section, 'date'),
    held: section.flag('held', true),
    cited: buildCited(section.sectionIf('cited')),
    from: dayIf(section, 'from'),
    until: dayIf(section, 'until'),
    clause: section.textIf('clause'),
  };
}

/** A law is named alone; any other paper needs its kind, its issuer and its subject, or it cannot be cited. */
function buildCited(section: Section | undefined): SourceCited | undefined {
  if (!section) return undefined;
  if (section.has('law')) return { law: section.text('law') };
  return { type: section.text('type'), issuer: section.text('issuer'), subject: section.text('subject') };
}

export function buildUse(section: Section): PlanUse {
  return { as: section.text('as'), plan: section.text('plan'), revision: section.number('revision') };
}

export function buildCarry(section: Section): Carry {
  return { from: section.text('from'), to: section.text('to'), as: section.word<Carry['as']>('as') };
}

export function buildAccepted(section: Section): AcceptedFinding {
  return { rule: section.text('rule'), at: section.text('at'), why: section.text('why') };
}

/** Without a word of the plan, counts add up, dossiers go on, and targets stand in two columns. */
export function buildOnMerge(section: Section | undefined): OnMerge {
  return {
    figures: section?.wordIf<OnMerge['figures']>('figures') ?? 'sum',
    dossier: section?.wordIf<OnMerge['dossier']>('dossier') ?? 'carry',
    targets: section?.wordIf<OnMerge['targets']>('targets') ?? 'two-columns',
  };
}

export function buildRoles(section: Section): Partial<Record<Role, string>> {
  const roles: Partial<Record<Role, string>> = {};
  for (const role of ROLES) if (section.has(role)) roles[role] = section.text(role);
  return roles;
}

export function buildOffice(section: Section): Office {
  return {
    id: section.text('id'),
    label: section.label(),
    level: section.word<UnitLevel>('level', 'province'),
    under: section.textIf('under'),
    until: dayIf(section, 'until'),
    holders: section.list('holders').map((holder) => ({
      office: holder.text('office'),
      from: dayIf(holder, 'from'),
      to: dayIf(holder, 'to'),
      for: holder.textIf('for'),
    })),
  };
}

export function buildGroup(section: Section): OfficeGroup {
  return { id: section.text('id'), members: section.words('members'), clause: section.textIf('clause') };
}
