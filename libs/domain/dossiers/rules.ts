import type { Actor } from '@app/domain/identity';
import { refusal, type Refusal } from '@app/domain/shared';
import type { Asking, Rule } from '@app/domain/workflow';
import type { Agency } from './agencies';
import { isExpired, isMissing } from './components';
import type { DossierEvent, DossierEventOf } from './dossier-event';
import type { DossierFacts, Named } from './facts';

type DossierRule = Rule<DossierFacts>;

/** What lies on the leader's table is not changed behind their back. */
export const reviewIsOpen: DossierRule = ({ listProposed }) => (listProposed ? refusal('review.list-proposed') : null);

export const figuresAreStated: DossierRule = ({ unstated }) => some('figures.unstated', unstated);

/** Where the plan does not refuse what does not add up, it wants to be told why. */
export const sumsAreExplained: DossierRule = ({ unexplained }) => some('figures.unexplained', unexplained);

export const componentsAreThere: DossierRule = ({ components }) =>
  some('components.missing', components.filter(isMissing));

/** A confirmation that has run out by the day of the Tờ trình confirms nothing. */
export const confirmationIsGood: DossierRule = ({ components }, { today }) =>
  some(
    'components.expired',
    components.filter((component) => isExpired(component, today)),
  );

/**
 * Recognition is all or nothing: whoever states figures that fail a criterion does not ask for it in silence (QĐ 28/2025/QĐ-TTg, Điều 6). A commune
 * that still wants its case looked at says why, and its Tờ trình prints that.
 */
export const ownFailureIsExplained: DossierRule = ({ notMetByOwnFigures }, asking) => {
  const event = eventOf(asking, 'PRESENT');
  const explained = (event?.explanation ?? '').trim() !== '';
  return event && !explained ? some('present.own-figures-fail', notMetByOwnFigures) : null;
};

/** The plan's last day: as a rule late dossiers are taken and marked; a plan may also turn them away. */
export const stillAccepted: DossierRule = ({ sending }, { today }) => {
  const { lastDay, afterIt } = sending;
  return lastDay !== null && today > lastDay && afterIt === 'refuse' ? refusal('send.too-late', { lastDay }) : null;
};

export const mayBeRefused: DossierRule = ({ refusal: allowed }) =>
  allowed === 'never' ? refusal('intake.never-refused') : null;

/** One request for the whole dossier; a further one counts against the office, so it is made with open eyes (docs/practice.md 10). */
export const supplementMayBeAsked: DossierRule = ({ supplement }, asking) => {
  const { asked, rounds, further } = supplement;
  if (asked < rounds) return null;
  if (further === 'refuse') return refusal('supplement.no-further', { rounds });
  const event = eventOf(asking, 'ASK_SUPPLEMENT');
  return event && !event.acknowledged ? refusal('supplement.further-unacknowledged', { asked }) : null;
};

/** Judged on the event once there is one: what is sent along with the answer counts too. */
export const supplementAnswers: DossierRule = ({ supplement }, asking) => {
  const event = eventOf(asking, 'SUPPLEMENT');
  const left = event ? supplement.unanswered.filter(({ id }) => event.unanswered.includes(id)) : supplement.unanswered;
  return some('supplement.unanswered', left);
};

/** An office begins once in a round, and not at all once it has spoken or its silence has been taken for agreement. */
export const examinationIsOpen: DossierRule = (facts, { actor }) => {
  const agency = agencyOf(facts, actor);
  if (!agency) return null;
  return agency.step === 'examining' ? refusal('opinion.begun') : hasSpoken(agency);
};

/** The head speaks once in a round, on what has been examined and laid before them. */
export const opinionIsReady: DossierRule = (facts, { actor }) => {
  const agency = agencyOf(facts, actor);
  if (!agency) return null;
  if (agency.step === 'waiting') return refusal('opinion.not-started');
  return hasSpoken(agency) ?? isPresented(facts, agency);
};

/** After a change on the last day the lead's earlier word is no longer the opinion: only the new draft counts. */
export const revisionIsReady: DossierRule = (facts, { actor }) => {
  const agency = agencyOf(facts, actor);
  return agency && isPresented(facts, agency);
};

export const finalFiguresAreThere: DossierRule = ({ unconfirmed }) => some('figures.unconfirmed', unconfirmed);

/** While the criteria are awaited from above there is nothing that anybody could have met. */
export const criteriaAreKnown: DossierRule = ({ criteriaAwaited }, asking) =>
  criteriaAwaited && eventOf(asking, 'DECIDE')?.outcome === 'recognised' ? refusal('decide.criteria-awaited') : null;

/** A refusal names at least one criterion, and nobody is recognised with one open (all-or-nothing, docs/practice.md 2). */
export const outcomeFitsCriteria: DossierRule = (_, asking) => {
  const event = eventOf(asking, 'DECIDE');
  if (!event) return null;
  if (event.outcome === 'not-recognised' && event.failed.length === 0) return refusal('decide.no-criterion-named');
  if (event.outcome === 'recognised' && event.failed.length > 0) {
    return refusal('decide.criterion-failed', { criteria: event.failed });
  }
  return null;
};

/** Of a unit that has asked anew the later dossier counts: opened again, two would be under way. */
export const notFollowed: DossierRule = ({ again }) => (again.followed ? refusal('petition.followed') : null);

/** A plan that gives no time for it takes none: the machine knows the event in every plan. */
export const petitionInTime: DossierRule = ({ petitionUntil }, { today }) => {
  if (petitionUntil === null) return refusal('petition.not-taken');
  return today > petitionUntil ? refusal('petition.too-late', { until: petitionUntil }) : null;
};

/** The asking person's own agency; null for the clockwork, which speaks for those that kept silent. */
function agencyOf({ seats, agencies }: DossierFacts, actor: Actor): Agency | null {
  if (actor.kind !== 'person') return null;
  const [member] = Object.entries(seats.panel).find(([, office]) => office === actor.officeId) ?? [];
  return (member && agencies[member]) || null;
}

function hasSpoken({ step }: Agency): Refusal | null {
  if (step === 'given') return refusal('opinion.given');
  return step === 'silent' ? refusal('opinion.silent') : null;
}

function isPresented({ headGives }: DossierFacts, { draft }: Agency): Refusal | null {
  if (draft === 'none') return refusal('opinion.no-draft');
  return headGives && draft !== 'presented' ? refusal('opinion.not-presented') : null;
}

function some(code: string, named: readonly Named[]): Refusal | null {
  return named.length === 0 ? null : refusal(code, { names: named.map(({ label }) => label) });
}

/** The event in question, when the act has come so far that there is one of this type. */
function eventOf<Type extends DossierEvent['type']>({ event }: Asking, type: Type): DossierEventOf<Type> | null {
  return event?.type === type ? (event as DossierEventOf<Type>) : null;
}
