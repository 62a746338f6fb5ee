import type { AnyMachineSnapshot } from 'xstate';
import {
  DOSSIER_STATES,
  dossierActs,
  dossierMachine,
  type DossierContext,
  type DossierEvent,
  type DossierMachine,
} from '@app/domain/dossiers';
import { panelOf, type PlanRevision } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { stateOf } from '@app/domain/workflow';
import { shippedPlan, shippedRevisions } from '@app/plans';
import { expectEdges } from './edge-list';
import { walkMachine } from './walk-machine';

const day = legalDate('2025-11-10');
const perOffice = (plan: PlanRevision): Record<string, DossierEvent> =>
  Object.fromEntries(
    panelOf(plan).flatMap(({ office }): [string, DossierEvent][] => [
      [`EXAMINE ${office}`, { type: 'EXAMINE', office }],
      [`OPINE ${office}`, { type: 'OPINE', office, silent: false, verdicts: {} }],
      [`OPINE ${office} silent`, { type: 'OPINE', office, silent: true, verdicts: {} }],
    ]),
  );

/** One sample per branch of a guard. */
const SAMPLES: Record<string, DossierEvent> = {
  REGISTER: { type: 'REGISTER', track: 'build', target: null },
  RETURN_REGISTRATION: { type: 'RETURN_REGISTRATION', reason: 'Sửa số liệu gốc' },
  WITHDRAW_REGISTRATION: { type: 'WITHDRAW_REGISTRATION', reason: 'Chưa đủ điều kiện' },
  SET_TRACK: { type: 'SET_TRACK', track: 'keep' },
  REVIEW: { type: 'REVIEW', track: 'build' },
  SELECT: { type: 'SELECT', track: 'build', documentId: 'd' },
  NOT_SELECT: { type: 'NOT_SELECT', documentId: 'd' },
  BEGIN: { type: 'BEGIN' },
  PRESENT: { type: 'PRESENT', documentId: 't' },
  RETURN_TO_DRAFT: { type: 'RETURN_TO_DRAFT', reason: 'Sửa số liệu' },
  SUBMISSION_SIGNED: {
    type: 'SUBMISSION_SIGNED',
    documentId: 't',
    number: '38/TTr-UBND',
    date: day,
    signer: 'Chủ tịch',
  },
  SEND: { type: 'SEND', late: false, code: 'H51.21361-251110-0001', arrivalNumber: 1 },
  TAKE_IN: { type: 'TAKE_IN' },
  REFUSE_INTAKE: { type: 'REFUSE_INTAKE', reason: 'Không thuộc danh sách' },
  ASK_SUPPLEMENT: { type: 'ASK_SUPPLEMENT', round: 1, acknowledged: false },
  SUPPLEMENT: { type: 'SUPPLEMENT', unanswered: [] },
  SUPPLEMENT_LAPSED: { type: 'SUPPLEMENT_LAPSED' },
  WITHDRAW: { type: 'WITHDRAW', reason: 'Phát sinh người nghiện mới' },
  COUNCIL_PROPOSED: { type: 'COUNCIL_PROPOSED', proposed: true },
  'CONFIRM unchanged': { type: 'CONFIRM', changed: false, failed: [] },
  'CONFIRM changed': { type: 'CONFIRM', changed: true, failed: ['TC2'] },
  REVISE: { type: 'REVISE', verdicts: { TC2: 'not-met' } },
  'DECIDE recognised': { type: 'DECIDE', outcome: 'recognised', failed: [], documentId: 'q' },
  'DECIDE not-recognised': { type: 'DECIDE', outcome: 'not-recognised', failed: ['TC2'], documentId: 'n' },
  PETITION: { type: 'PETITION', reason: 'Số liệu đã được xác minh lại' },
};

const machines = shippedRevisions().map(({ plan: code, number }) => {
  const { plan } = shippedPlan(code, number);
  return { name: `${code}.r${number}`, plan, machine: dossierMachine(plan) };
});
const walked = (plan: PlanRevision, machine: DossierMachine) =>
  walkMachine(machine, { ...SAMPLES, ...perOffice(plan) }, nameOf);
const statesOf = (names: ReadonlySet<string>): string[] =>
  [...new Set([...names].flatMap((name) => /^[a-z-]+/.exec(name)?.[0] ?? []))].sort();

describe('the machine of a dossier', () => {
  it('of version 1 still goes exactly the ways that live dossiers were opened with', () => {
    const { plan } = shippedPlan('quang-ngai-2025', 1);
    expectEdges('dossier', walked(plan, dossierMachine(plan, 1)).edges);
  });

  describe.each(machines)('of $name', ({ name, plan, machine }) => {
    const walk = walked(plan, machine);

    it('goes exactly the committed ways', () => expectEdges(`dossier-${name}`, walk.edges));

    it('leaves every state that is not final', () => expect(walk.deadEnds).toEqual([]));

    it('hears of nothing that no act says', () => {
      const events = new Set<string>(Object.values(dossierActs).map(({ event }) => event));
      expect(heardBy(machine).filter((type) => !events.has(type))).toEqual([]);
    });
  });

  it('reaches every state that has a name, in one plan or another', () => {
    const reached = new Set(machines.flatMap(({ plan, machine }) => [...walked(plan, machine).reached]));
    expect(statesOf(reached)).toEqual([...DOSSIER_STATES].sort());
  });

  it('hears every act, in one plan or another', () => {
    const heard = new Set(machines.flatMap(({ machine }) => heardBy(machine)));
    expect(Object.values(dossierActs).filter(({ event }) => !heard.has(event))).toEqual([]);
  });
});

/** Without the join of the agencies, which is the machine's own. */
const heardBy = (machine: DossierMachine): string[] =>
  machine.events.filter((type) => !type.startsWith('xstate.done.'));

/** Agencies side by side, what a supplement interrupts and a council after the confirmation are states of their own. */
function nameOf(snapshot: AnyMachineSnapshot): string {
  const state = stateOf(snapshot);
  const inside =
    state === 'awaiting-supplement' ? interrupted(snapshot) : (snapshot.value as { underway?: unknown }).underway;
  if (state === 'council' && (snapshot.context as DossierContext).confirmed) return 'council (confirmed)';
  return typeof inside === 'object' || state === 'awaiting-supplement' ? `${state} (${regions(inside)})` : state;
}

function interrupted({ historyValue }: AnyMachineSnapshot): string {
  return Object.values(historyValue as Record<string, { id: string }[]>)
    .flat()
    .map(({ id }) => id.replace(/^dossier\.underway\.(appraisal\.)?/, ''))
    .filter((id) => id !== 'appraisal')
    .sort()
    .join(' ');
}

function regions(inside: unknown): string {
  if (typeof inside === 'string') return inside;
  const { appraisal } = inside as { appraisal: Record<string, string> };
  return Object.entries(appraisal)
    .map(([office, at]) => `${office}.${at}`)
    .sort()
    .join(' ');
}
