import { transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { Refusal } from '@app/domain/shared';
import type { Act, ActTable, Asking, MachineEvent, SubjectFacts } from './act';
import type { Effect } from './effect';
import { MOVED } from './moving';

/** Why an act is refused: `forbidden` (right place, wrong role; HTTP 403) or `refused` (not now; HTTP 409). */
export interface Refused {
  readonly ok: false;
  readonly kind: 'forbidden' | 'refused';
  readonly reasons: readonly Refusal[];
}

export interface Accepted {
  readonly ok: true;
  readonly snapshot: AnyMachineSnapshot;
  readonly effects: readonly Effect[];
}

/**
 * Decides an act purely: role, place, state, rules, in this order, and then the machine's own step. Rules speak before the machine's
 * guards do: a guard can only say that it is nobody's turn, and the page has told the rule's reason beside the button.
 *
 * `transition()` never complains: an unhandled event gives back the same snapshot. So the machine is asked with `can` first, and a
 * refused act never reaches it.
 */
export function decide<Facts extends SubjectFacts>(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  act: Act<Facts>,
  facts: Facts,
  asking: Asking & { readonly event: MachineEvent },
): Accepted | Refused {
  const beforehand = refusedBeforehand(snapshot, act, facts, asking);
  if (beforehand) return beforehand;
  const reasons = act.rules.flatMap((rule) => rule(facts, asking) ?? []);
  if (reasons.length > 0) return { ok: false, kind: 'refused', reasons };
  if (!snapshot.can(asking.event)) return { ok: false, kind: 'refused', reasons: [outOfTurn(snapshot)] };
  const [next, actions] = transition(machine, snapshot, asking.event);
  return { ok: true, snapshot: next as AnyMachineSnapshot, effects: effectsOf(actions) };
}

/**
 * What stands against an act whatever its event will say: role, place, or a state that does not know the event. The door asks before the
 * feature writes its own rows; otherwise somebody without the right would run into a wall of the database and not be told why.
 */
export function refusedBeforehand<Facts extends SubjectFacts>(
  snapshot: AnyMachineSnapshot,
  act: Act<Facts>,
  facts: Facts,
  asking: Asking,
): Refused | null {
  const notAllowed = mayNot(act, facts, asking);
  if (notAllowed) return { ok: false, kind: 'forbidden', reasons: [notAllowed] };
  return listens(snapshot, act.event) ? null : { ok: false, kind: 'refused', reasons: [outOfTurn(snapshot)] };
}

/** An act as a page shows it: possible, or not and why. */
export interface ActAnswer {
  readonly act: string;
  readonly allowed: boolean;
  readonly reasons: readonly Refusal[];
  readonly needsReason: boolean;
  readonly reauthenticate: boolean;
}

/**
 * What the asking person can do with the subject now: every act of their role and place that the state knows, with the reasons that
 * still stand against it. The same rules as in `decide`, so a button can never promise what the door refuses.
 */
export function actsFor<Facts extends SubjectFacts>(
  snapshot: AnyMachineSnapshot,
  acts: ActTable<Facts>,
  facts: Facts,
  asking: Asking,
): ActAnswer[] {
  return Object.entries(acts)
    .filter(([, act]) => !mayNot(act, facts, asking) && listens(snapshot, act.event))
    .map(([name, act]) => {
      const reasons = act.rules.flatMap((rule) => rule(facts, { ...asking, event: null }) ?? []);
      return {
        act: name,
        allowed: reasons.length === 0,
        reasons,
        needsReason: act.needsReason === true,
        reauthenticate: act.reauthenticate === true,
      };
    });
}

function mayNot<Facts extends SubjectFacts>(act: Act<Facts>, facts: Facts, { actor }: Asking): Refusal | null {
  if (actor.kind === 'automatic') {
    return act.automatic || act.roles.length === 0 ? null : { code: 'act.not-automatic', params: {} };
  }
  if (!act.roles.includes(actor.role)) return { code: 'act.wrong-role', params: { role: actor.role } };
  if (act.offices && !act.offices.includes(actor.officeKind)) {
    return { code: 'act.wrong-office', params: { office: actor.officeName } };
  }
  if (act.jurisdiction === 'own-unit' && actor.unitCode !== facts.unitCode) {
    return { code: 'act.wrong-unit', params: { office: actor.officeName } };
  }
  if (act.jurisdiction === 'own-office' && !(act.seats?.(facts) ?? facts.offices).includes(actor.officeId)) {
    return { code: 'act.wrong-office', params: { office: actor.officeName } };
  }
  return null;
}

/** The state does not know the event (any more). */
export const OUT_OF_TURN = 'act.out-of-turn';

const outOfTurn = (snapshot: AnyMachineSnapshot): Refusal => ({
  code: OUT_OF_TURN,
  params: { state: stateOf(snapshot) },
});

/** Whether some active state handles the event type, whatever its guards say: a page asks before the event's values are known. */
function listens(snapshot: AnyMachineSnapshot, type: string): boolean {
  // whatever still runs can go to another revision, and no machine lists it
  return (
    snapshot.status === 'active' && (type === MOVED || snapshot._nodes.some((node) => node.ownEvents.includes(type)))
  );
}

/**
 * The state as one word for columns, lists and labels. A machine that nests (the dossier's appraisal inside what a supplement
 * interrupts) says it with `meta: { state: 'appraisal' }` on the state meant; otherwise it is the top key.
 */
export function stateOf(snapshot: AnyMachineSnapshot): string {
  const named = Object.values(snapshot.getMeta() as Record<string, { state?: string } | undefined>).find(
    (meta) => meta?.state,
  );
  if (named?.state) return named.state;
  const value = snapshot.value as string | Record<string, unknown>;
  return typeof value === 'string' ? value : Object.keys(value).join('+');
}

function effectsOf(actions: readonly { readonly type: string; readonly params?: unknown }[]): Effect[] {
  return actions.filter((action) => action.type === 'effect').map((action) => action.params as Effect);
}
