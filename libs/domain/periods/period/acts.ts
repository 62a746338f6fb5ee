import type { Role } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { MOVED, type ActTable } from '@app/domain/workflow';
import type { PeriodFacts } from './facts';
import {
  allUnitsReviewed,
  everythingDecided,
  listNotSigned,
  nothingBlocks,
  revisionIsThere,
  somethingIsTheirsToCorrect,
  somethingIsTheirsToTell,
} from './rules';

/** Whether the decision that approves a list is the committee's (TM.) or, as a rule, the chairman's own (Quảng Ngãi III.2.1): the plan says so. */
export function formulaOfList({
  documents,
  selection,
}: Pick<PlanRevision, 'documents' | 'selection'>): 'body' | 'head' {
  return documents.find(({ id }) => id === selection.document)?.formula === 'body' ? 'body' : 'head';
}

/** Who signs it, in the office that decides: the chairman himself what is his own; in the committee's name also a deputy in charge, if the plan lets one. */
export function signersOfList(plan: Pick<PlanRevision, 'documents' | 'selection'>): readonly Role[] {
  const deputy = plan.documents.find(({ id }) => id === plan.selection.document)?.deputy;
  return formulaOfList(plan) === 'body' && deputy ? ['vice-chairman', 'chairman'] : ['chairman'];
}

/** The office that decides: an administrator of another office of the province, of a ward, sees only its own dossiers and would close over the others. */
const closing = ({ closers }: PeriodFacts): readonly string[] => closers;

/** Whoever has something to tell; nobody once all has been told. */
const telling = ({ telling: events, closers }: PeriodFacts): readonly string[] =>
  events.length === 0 ? [] : [...events.flatMap(({ office }) => office ?? []), ...closers];

const correcting = ({ told, closers }: PeriodFacts): readonly string[] =>
  told.length === 0 ? [] : [...told.flatMap(({ office }) => office ?? []), ...closers];

const TELLERS: readonly Role[] = [
  'agency-officer',
  'agency-head',
  'desk-officer',
  'desk-head',
  'commune-officer',
  'commune-police',
  'programme-administrator',
];

export const periodActs: ActTable<PeriodFacts> = {
  open: { event: 'OPEN', roles: ['programme-administrator'], jurisdiction: 'province', rules: [] },
  'propose-list': {
    event: 'PROPOSE_LIST',
    roles: ['agency-officer', 'agency-head'],
    jurisdiction: 'own-office',
    rules: [allUnitsReviewed, listNotSigned],
  },
  /** an event has come about of which only somebody outside knows; of which ones the actor may tell is asked of each */
  'tell-event': {
    event: 'HAPPENED',
    roles: TELLERS,
    jurisdiction: 'own-office',
    seats: telling,
    rules: [somethingIsTheirsToTell],
  },
  /** its day or paper was told wrongly: by whoever may tell of it */
  'correct-event': {
    event: 'CORRECTED',
    roles: TELLERS,
    jurisdiction: 'own-office',
    seats: correcting,
    rules: [somethingIsTheirsToCorrect],
    needsReason: true,
  },
  /** it was corrected in another period of the plan */
  'event-corrected': { event: 'CORRECTED', roles: [], jurisdiction: 'province', rules: [] },
  /** it was told in another period of the plan */
  'event-known': { event: 'HAPPENED', roles: [], jurisdiction: 'province', rules: [] },
  /** the decision with the list has been issued */
  'list-approved': { event: 'HAPPENED', roles: [], jurisdiction: 'province', rules: [] },
  /** the last day of the phase has passed */
  'end-phase': { event: 'END_PHASE', roles: [], jurisdiction: 'province', rules: [nothingBlocks] },
  /**
   * To another revision of the plan. The programme administrator's, who publishes revisions: what the leaders decide of it stands in the paper
   * that the revision names (docs/decisions/0016).
   */
  move: {
    event: MOVED,
    roles: ['programme-administrator'],
    jurisdiction: 'own-office',
    seats: closing,
    rules: [revisionIsThere],
    needsReason: true,
  },
  close: {
    event: 'CLOSE',
    roles: ['programme-administrator'],
    jurisdiction: 'own-office',
    seats: closing,
    rules: [everythingDecided],
  },
};
