import { refusal } from '@app/domain/shared';
import type { Rule } from '@app/domain/workflow';
import { mayTell } from '../schedule/events-to-tell';
import type { PeriodFacts } from './facts';

type PeriodRule = Rule<PeriodFacts>;

/** Phases pass by the calendar; only what the plan's gate names as a block (the approved list) stops the clockwork. */
export const nothingBlocks: PeriodRule = ({ blockedBy }) =>
  blockedBy.length === 0 ? null : refusal('period.blocked', { events: blockedBy });

/** The list is made of a review of all units (plan III.2.1); one that nobody looked at would fall out unseen. */
export const allUnitsReviewed: PeriodRule = ({ unreviewed }) =>
  unreviewed === 0 ? null : refusal('list.unreviewed', { count: unreviewed });

/** A signed decision is not rewritten; until then a corrected list replaces the draft (NĐ 30/2020 Điều 18.3). */
export const listNotSigned: PeriodRule = ({ listDocumentState }) =>
  listDocumentState !== null && SIGNED.includes(listDocumentState)
    ? refusal('list.signed', { state: listDocumentState })
    : null;

const SIGNED = ['signed', 'sealed', 'issued', 'replaced'];

/** Something to go to: a revision whose day has come, or dossiers that could not go along the last time. */
export const revisionIsThere: PeriodRule = ({ revision, newestRevision, leftBehind }) =>
  newestRevision > revision || leftBehind > 0 ? null : refusal('move.none');

/** The seats of the act are offices: within one, and among several events, not everybody has one to tell of. */
export const somethingIsTheirsToTell: PeriodRule = ({ telling, closers }, { actor }) =>
  actor.kind === 'person' && telling.some((event) => mayTell(actor, event, closers)) ? null : refusal('event.others');

export const somethingIsTheirsToCorrect: PeriodRule = ({ told, closers }, { actor }) =>
  actor.kind === 'person' && told.some((event) => mayTell(actor, event, closers)) ? null : refusal('event.others');

export const everythingDecided: PeriodRule = ({ undecided }) =>
  undecided === 0 ? null : refusal('period.undecided', { count: undecided });
