import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { legalDate } from '@app/domain/shared';
import { stateOf } from '@app/domain/workflow';
import type { PanelMember, PlanRevision } from '@app/domain/plans';
import type { DossierEvent } from './dossier-event';
import { dossierMachine } from './dossier-machine';
import { dossierUnder } from './under-revision';

const member = (office: string, ...examines: string[]): PanelMember => ({
  office,
  examines,
  comments: examines.length === 0 ? ['việc làm'] : [],
  supervises: false,
  sees: 'shared',
});
/** As much of a plan as a move looks at. */
const plan = (members: readonly PanelMember[], more: object = {}): PlanRevision =>
  ({
    panel: { members },
    offices: [],
    council: { form: 'meeting' },
    confirmation: { changed: { council: 'poll' } },
    selection: { way: 'review', tracks: ['keep', 'build'] },
    ...more,
  }) as unknown as PlanRevision;
const [cat, syt, snv] = [member('cat', 'TC1', 'TC2'), member('syt', 'TC1'), member('snv')];
const OLD = plan([cat, syt, snv]);

const TO_APPRAISAL: readonly DossierEvent[] = [
  { type: 'REVIEW', track: 'build' },
  { type: 'SELECT', track: 'build', documentId: null },
  { type: 'BEGIN' },
  { type: 'PRESENT', documentId: 't' },
  { type: 'SUBMISSION_SIGNED', documentId: 't', number: '1', date: legalDate('2025-11-13'), signer: 'A' },
  { type: 'SEND', late: false, code: 'c', arrivalNumber: 1 },
  { type: 'TAKE_IN' },
];
const says = (office: string, ...criteria: string[]): DossierEvent[] => [
  { type: 'EXAMINE', office },
  { type: 'OPINE', office, silent: false, verdicts: Object.fromEntries(criteria.map((id) => [id, 'met' as const])) },
];
const ALL_SAID = [...says('cat', 'TC1', 'TC2'), ...says('syt', 'TC1'), ...says('snv')];

function after(...events: readonly DossierEvent[]): object {
  const machine = dossierMachine(OLD);
  const start = initialTransition(machine)[0] as AnyMachineSnapshot;
  const end = [...TO_APPRAISAL, ...events].reduce<AnyMachineSnapshot>((stands, event) => {
    if (!stands.can(event)) throw new Error(`${stateOf(stands)} does not take ${event.type}`);
    return transition(machine, stands as never, event)[0] as AnyMachineSnapshot;
  }, start);
  return JSON.parse(JSON.stringify(machine.getPersistedSnapshot(end as never))) as object;
}

/** The dossier under the other revision, restored as the door restores it; or the codes of what stands against it. */
function moved(snapshot: object, to: PlanRevision): AnyMachineSnapshot | string[] {
  const machine = dossierMachine(to);
  const outcome = dossierUnder(snapshot, { from: OLD, to, machine });
  if ('impossible' in outcome) return outcome.impossible.map(({ code }) => code);
  return machine.restoreSnapshot(outcome.snapshot as never, undefined as never) as AnyMachineSnapshot;
}

const stands = (outcome: AnyMachineSnapshot | string[]): unknown =>
  Array.isArray(outcome) ? outcome : typeof outcome.value === 'string' ? outcome.value : outcome.value;
const go = (snapshot: AnyMachineSnapshot | string[], to: PlanRevision, ...events: DossierEvent[]): string => {
  if (Array.isArray(snapshot)) throw new Error(snapshot.join());
  return stateOf(
    events.reduce<AnyMachineSnapshot>(
      (at, event) => transition(dossierMachine(to), at as never, event)[0] as AnyMachineSnapshot,
      snapshot,
    ),
  );
};

describe('a dossier under another revision', () => {
  it('keeps its place and what was said, when nothing of the panel differs', () => {
    expect(stands(moved(after(...says('syt', 'TC1')), plan([cat, syt, snv])))).toEqual({
      underway: { appraisal: { cat: 'waiting', syt: 'opined', snv: 'waiting' } },
    });
  });

  it('an agency that is new begins to wait', () => {
    const to = plan([cat, syt, snv, member('stp', 'TC2')]);
    const outcome = moved(after(...says('syt', 'TC1')), to);
    expect(stands(outcome)).toEqual({
      underway: { appraisal: { cat: 'waiting', syt: 'opined', snv: 'waiting', stp: 'waiting' } },
    });
    expect(go(outcome, to, ...says('cat', 'TC1', 'TC2'), ...says('snv'))).toBe('appraisal');
    expect(go(outcome, to, ...says('cat', 'TC1', 'TC2'), ...says('snv'), ...says('stp', 'TC2'))).toBe('council');
  });

  it('an agency that has only begun drops out', () => {
    const outcome = moved(after({ type: 'EXAMINE', office: 'snv' }), plan([cat, syt]));
    expect(stands(outcome)).toEqual({ underway: { appraisal: { cat: 'waiting', syt: 'waiting' } } });
  });

  it('when the only one still awaited drops out, the appraisal is over', () => {
    const outcome = moved(after(...says('cat', 'TC1', 'TC2'), ...says('syt', 'TC1')), plan([cat, syt]));
    expect(stands(outcome)).toBe('council');
  });

  it('is impossible when an agency that has spoken is not on the panel any more', () => {
    expect(moved(after(...says('syt', 'TC1')), plan([cat, snv]))).toEqual(['move.agency-gone']);
    expect(moved(after(...ALL_SAID), plan([cat, snv]))).toEqual(['move.agency-gone']);
  });

  it('an agency whose silence was taken for agreement may go', () => {
    const silent: DossierEvent = { type: 'OPINE', office: 'snv', silent: true, verdicts: {} };
    expect(stands(moved(after(silent), plan([cat, syt])))).toEqual({
      underway: { appraisal: { cat: 'waiting', syt: 'waiting' } },
    });
  });

  it('is impossible when an opinion that was given says nothing of what is asked now', () => {
    expect(moved(after(...says('syt', 'TC1')), plan([cat, member('syt', 'TC1', 'TC3'), snv]))).toEqual([
      'move.opinion-short',
    ]);
  });

  it('what a supplement interrupted comes back with the new panel', () => {
    const to = plan([cat, syt, member('stp', 'TC2')]);
    const waiting = after(...says('syt', 'TC1'), { type: 'ASK_SUPPLEMENT', round: 1, acknowledged: false });
    const outcome = moved(waiting, to);
    expect(stands(outcome)).toBe('awaiting-supplement');
    const back = transition(dossierMachine(to), outcome as never, { type: 'SUPPLEMENT', unanswered: [] })[0];
    expect(back.value).toEqual({ underway: { appraisal: { cat: 'waiting', syt: 'opined', stp: 'waiting' } } });
  });

  it('when nobody is left to be awaited behind a supplement, the answer ends the appraisal', () => {
    const to = plan([cat, syt]);
    const waiting = after(...says('cat', 'TC1', 'TC2'), ...says('syt', 'TC1'), {
      type: 'ASK_SUPPLEMENT',
      round: 1,
      acknowledged: false,
    });
    expect(go(moved(waiting, to), to, { type: 'SUPPLEMENT', unanswered: [] })).toBe('council');
  });

  it('is impossible when the new revision lets units in another way', () => {
    const registering = plan([cat, syt, snv], { selection: { way: 'register', tracks: ['keep', 'build'] } });
    const listed = JSON.parse(
      JSON.stringify(dossierMachine(OLD).getPersistedSnapshot(initialTransition(dossierMachine(OLD))[0])),
    ) as object;
    expect(moved(listed, registering)).toEqual(['move.state-gone']);
  });

  it('forgets regions of the old panel that history still remembers', () => {
    const answered = after(
      { type: 'ASK_SUPPLEMENT', round: 1, acknowledged: false },
      { type: 'SUPPLEMENT', unanswered: [] },
    );
    expect(stands(moved(answered, plan([cat])))).toEqual({ underway: { appraisal: { cat: 'waiting' } } });
  });

  it('is impossible before a council that the new revision does not have, or on a track that it does not know', () => {
    const none = plan([cat, syt, snv], { council: { form: 'none' } });
    expect(moved(after(...ALL_SAID), none)).toEqual(['move.no-council']);
    const kept = plan([cat, syt, snv], { selection: { way: 'review', tracks: ['keep'] } });
    expect(moved(after(), kept)).toEqual(['move.track-gone']);
  });
});
