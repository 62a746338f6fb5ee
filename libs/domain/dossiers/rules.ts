import { refusal, type Refusal } from '@app/domain/shared';
import type { Asking, Rule } from '@app/domain/workflow';
import { isExpired, isMissing } from './components';
import type { DossierEvent, DossierEventOf } from './dossier-event';
import type { DossierFacts, Named } from './facts';

type DossierRule = Rule<DossierFacts>;

/** What lies on the leader's table is not changed behind their back. */
export const reviewIsOpen: DossierRule = ({ listProposed }) => (listProposed ? refusal('review.list-proposed') : null);

export const figuresAreStated: DossierRule = ({ unstated }) => some('figures.unstated', unstated);

export const componentsAreThere: DossierRule = ({ components }) =>
  some('components.missing', components.filter(isMissing));

/** A confirmation that has run out by the day of the Tờ trình confirms nothing. */
export const confirmationIsGood: DossierRule = ({ components }, { today }) =>
  some(
    'components.expired',
    components.filter((component) => isExpired(component, today)),
  );

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

export const finalFiguresAreThere: DossierRule = ({ unconfirmed }) => some('figures.unconfirmed', unconfirmed);

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

export const petitionInTime: DossierRule = ({ petitionUntil }, { today }) =>
  petitionUntil !== null && today > petitionUntil ? refusal('petition.too-late', { until: petitionUntil }) : null;

function some(code: string, named: readonly Named[]): Refusal | null {
  return named.length === 0 ? null : refusal(code, { names: named.map(({ label }) => label) });
}

/** The event in question, when the act has come so far that there is one of this type. */
function eventOf<Type extends DossierEvent['type']>({ event }: Asking, type: Type): DossierEventOf<Type> | null {
  return event?.type === type ? (event as DossierEventOf<Type>) : null;
}
