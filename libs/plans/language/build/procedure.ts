import type {
  Confirmation,
  Council,
  CouncilRole,
  CouncilSeat,
  Decision,
  DocumentKind,
  Intake,
  Outcome,
  Panel,
  Retention,
} from '@app/domain/plans';
import type { Section } from '../written';
import { amount, due, ifGiven, limitAfter, limitBefore, test, vote } from './expressions';

export function buildIntake(section: Section): Intake {
  const supplement = section.section('supplement');
  return {
    to: section.text('to'),
    check: limitAfter(section, 'check'),
    late: section.word<Intake['late']>('late'),
    refuse: section.word<Intake['refuse']>('refuse'),
    supplement: {
      limit: limitAfter(supplement, 'limit'),
      rounds: supplement.number('rounds'),
      further: supplement.word<'refuse' | 'warn'>('further'),
    },
  };
}

/** `examines: all` is written out, so that nobody downstream has to know the word. */
export function buildPanel(section: Section, criteria: readonly string[]): Panel {
  const silence = section.section('silence');
  return {
    members: section.list('members').map((member) => ({
      office: member.text('office'),
      examines: member.textIf('examines') === 'all' ? criteria : member.words('examines'),
      comments: member.words('comments'),
      supervises: member.flag('supervises', false),
      sees: member.word<'shared' | 'police'>('sees', 'shared'),
    })),
    limit: limitAfter(section, 'limit'),
    secondPerson: section.wordIf('second-person'),
    dissent: section.word<Panel['dissent']>('dissent'),
    silence: { means: silence.word<Panel['silence']['means']>('means'), never: silence.words('never') },
  };
}

export function buildCouncil(section: Section): Council {
  const absent = section.sectionIf('absent');
  const standIn = section.sectionIf('stand-in');
  const recusal = section.section('recusal');
  return {
    form: section.word<Council['form']>('form'),
    otherwise: section.word<Council['otherwise']>('otherwise'),
    label: section.label(),
    papers: limitBefore(section, 'papers'),
    size: ifGiven(test, section, 'size'),
    seats: section.list('seats').map(buildSeat),
    quorum: vote(section, 'quorum'),
    mustAttend: section.words<CouncilRole>('must-attend'),
    pass: vote(section, 'pass'),
    ballot: section.word<Council['ballot']>('ballot'),
    listVote: section.word<Council['listVote']>('list-vote'),
    absent: {
      written: absent && ifGiven(limitAfter, absent, 'written'),
      countsIn: absent?.words<'quorum' | 'pass'>('counts-in') ?? [],
    },
    standIn: {
      speaks: standIn?.flag('speaks', true) ?? false,
      votes: standIn?.wordIf<Council['standIn']['votes']>('votes') ?? 'never',
    },
    recusal: {
      ownUnit: recusal.flag('own-unit', true),
      declared: recusal.flag('declared', true),
      shrinks: recusal.words<'entitled'>('shrinks'),
    },
    tie: section.word<Council['tie']>('tie'),
  };
}

function buildSeat(section: Section): CouncilSeat {
  return {
    role: section.word<CouncilRole>('role'),
    offices: section.words('offices'),
    title: section.textIf('title'),
    invited: section.flag('invited', false),
    votes: section.flag('votes', true),
  };
}

/** Without a council nobody can be asked again: the procedure's own `poll` would lead a dossier to a council that nobody sits on. */
export function buildConfirmation(section: Section, council: Council['form']): Confirmation {
  const changed = section.section('changed');
  return {
    by: section.words('by'),
    due: due(section, 'due'),
    changed: {
      go: changed.word<'appraisal'>('go'),
      council: council === 'none' ? 'none' : changed.word<Confirmation['changed']['council']>('council'),
    },
  };
}

export function buildDecision(section: Section): Decision {
  const documents = section.section('documents');
  const petition = section.sectionIf('petition');
  const leaveList = section.sectionIf('leave-list');
  return {
    prepares: section.text('prepares'),
    decides: section.text('decides'),
    checks: section.textIf('checks'),
    outcomes: section.words<Outcome>('outcomes'),
    conditional: section.word<Decision['conditional']>('conditional'),
    again: section.word<Decision['again']>('again'),
    documents: { recognised: documents.textIf('recognised'), 'not-recognised': documents.textIf('not-recognised') },
    petition: petition && { limit: limitAfter(petition, 'limit'), to: petition.text('to') },
    leaveList: leaveList && {
      proposes: leaveList.text('proposes'),
      explain: limitAfter(leaveList, 'explain'),
      document: leaveList.text('document'),
    },
    clause: section.textIf('clause'),
  };
}

export function buildDocument(section: Section): DocumentKind {
  const series = section.sectionIf('series');
  return {
    id: section.text('id'),
    template: section.text('template'),
    office: section.text('office'),
    formula: section.word<DocumentKind['formula']>('formula'),
    deputy: section.flag('deputy', false),
    numbers: section.word<DocumentKind['numbers']>('numbers', 'entered'),
    series: series && { from: series.text('from'), first: series.number('first') },
    appendix: section.wordIf('appendix'),
    to: section.words('to'),
    publish: ifGiven(limitAfter, section, 'publish'),
  };
}

export function buildRetention(section: Section): Retention {
  return {
    dossier: amount(section, 'dossier'),
    opinions: amount(section, 'opinions'),
    figures: amount(section, 'figures'),
  };
}
