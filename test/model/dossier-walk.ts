import type { AnyMachineSnapshot } from 'xstate';
import { DOSSIER_STATES, dossierMachine, type DossierContext, type DossierEvent } from '@app/domain/dossiers';
import { panelOf, type PlanRevision } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { stateOf } from '@app/domain/workflow';
import { walkMachine, type Walk } from './walk-machine';

/** Every way that a dossier of this plan can go. */
export function walkDossier(plan: PlanRevision, version?: Parameters<typeof dossierMachine>[1]): Walk {
  return walkMachine(dossierMachine(plan, version), samplesFor(plan), nameOf);
}

/** States of the ways in that the plan does not have are no states of its dossiers; nor is the council where it has none. */
export function statesOfDossier({ selection, council }: PlanRevision): string[] {
  const ways = {
    review: ['listed', 'reviewed', 'not-selected'],
    register: ['registering', 'registered', 'not-selected'],
    all: [],
  };
  const others = Object.entries(ways).flatMap(([way, states]) => (way === selection.way ? [] : states));
  const none = council.form === 'none' ? ['council'] : [];
  const own: readonly string[] = ways[selection.way];
  return DOSSIER_STATES.filter((state) => own.includes(state) || ![...others, ...none].includes(state));
}

const day = legalDate('2025-11-10');

/** One sample per branch of a guard. */
function samplesFor(plan: PlanRevision): Record<string, DossierEvent> {
  return {
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
    ...perOffice(plan),
    COUNCIL_PROPOSED: { type: 'COUNCIL_PROPOSED', proposed: true },
    'CONFIRM unchanged': { type: 'CONFIRM', changed: false, failed: [] },
    'CONFIRM changed': { type: 'CONFIRM', changed: true, failed: ['TC2'] },
    REVISE: { type: 'REVISE', verdicts: { TC2: 'not-met' } },
    'DECIDE recognised': { type: 'DECIDE', outcome: 'recognised', failed: [], documentId: 'q' },
    'DECIDE not-recognised': { type: 'DECIDE', outcome: 'not-recognised', failed: ['TC2'], documentId: 'n' },
    PETITION: { type: 'PETITION', reason: 'Số liệu đã được xác minh lại' },
  };
}

function perOffice(plan: PlanRevision): Record<string, DossierEvent> {
  return Object.fromEntries(
    panelOf(plan).flatMap(({ office }): [string, DossierEvent][] => [
      [`EXAMINE ${office}`, { type: 'EXAMINE', office }],
      [`OPINE ${office}`, { type: 'OPINE', office, silent: false, verdicts: {} }],
      [`OPINE ${office} silent`, { type: 'OPINE', office, silent: true, verdicts: {} }],
    ]),
  );
}

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
