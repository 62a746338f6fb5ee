import type { Role } from '@app/domain/identity';
import type { Intake } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import type { SubjectFacts } from '@app/domain/workflow';
import type { Agency } from './agencies';
import type { AgainFacts } from './asking-again';
import type { ComponentFact } from './components';

/** Something of the plan, with the name that a sentence calls it by. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** Ids of the offices (`51.cat`) that the plan's seats mean for this dossier. */
export interface DossierSeats {
  /** reviews all units before the list is made */
  readonly reviewer: string;
  /** puts units forward; null where the plan's way in is no registration */
  readonly registrar: string | null;
  /** approves registrations; null likewise */
  readonly approver: string | null;
  /** UBND xã: draws up, signs and sends */
  readonly submitter: string;
  /** Công an xã: states the counts */
  readonly stater: string;
  readonly intake: string;
  /** chairs the appraisal */
  readonly lead: string;
  /** of every panel member with a region, by its id in the plan */
  readonly panel: Readonly<Record<string, string>>;
  /** where the council's secretary sits; the lead's office when the plan has no council */
  readonly secretary: string;
  /** drafts the decision */
  readonly preparer: string;
}

export interface SendingFacts {
  /** the last valid day of the plan's obligation to send the dossier; null while it has no date */
  readonly lastDay: LegalDate | null;
  readonly afterIt: Intake['late'];
}

export interface SupplementFacts {
  /** requests so far */
  readonly asked: number;
  /** how many the plan allows without a remark */
  readonly rounds: number;
  readonly further: Intake['supplement']['further'];
  /** the open request's components that nothing has been done about yet; empty when none is open */
  readonly unanswered: readonly Named[];
}

/** How the unit comes in by registration; of the other ways nothing is missing and nobody waits. */
export interface RegistrationFacts {
  /** it has been put forward, and is waiting for the approver */
  readonly registered: boolean;
  /** figures that a registration must state and that nobody has stated */
  readonly unstated: readonly Named[];
  /** ids of the components that make up a registration */
  readonly form: readonly string[];
  /** whether a list with a paper of its own lets units in, or the approver one by one */
  readonly approvedBy: 'list' | 'approver';
  readonly roles: { readonly registrar: Role; readonly approver: Role };
}

/** What the rules of a dossier's acts look at, gathered under its lock. */
export interface DossierFacts extends SubjectFacts {
  readonly unitCode: string;
  readonly seats: DossierSeats;
  /** the list is on its way to the one who approves it: the review is closed */
  readonly listProposed: boolean;
  readonly registration: RegistrationFacts;
  readonly sending: SendingFacts;
  readonly refusal: Intake['refuse'];
  /** figures that the commune has not stated */
  readonly unstated: readonly Named[];
  /** figures that others together exceed, where the plan wants a word about it and nobody has written one */
  readonly unexplained: readonly Named[];
  /** criteria that the commune's own figures do not meet */
  readonly notMetByOwnFigures: readonly Named[];
  /** figures that nobody has confirmed at the end of the period */
  readonly unconfirmed: readonly Named[];
  /** the plan's criteria are still to come from above: nothing can be judged, nobody recognised */
  readonly criteriaAwaited: boolean;
  readonly components: readonly ComponentFact[];
  readonly supplement: SupplementFacts;
  /** the members of the panel, by id in the plan: how far each has come with its opinion */
  readonly agencies: Readonly<Record<string, Agency>>;
  /** the plan asks for a second person: the head gives only what an officer has laid before them */
  readonly headGives: boolean;
  /** last day for asking to have a refusal looked at again; null while none runs */
  readonly petitionUntil: LegalDate | null;
  /** whether the unit may ask once more in this period */
  readonly again: AgainFacts;
}
