import { assign, setup } from 'xstate';
import { panelOf, type PlanRevision, type Selection, type Track } from '@app/domain/plans';
import type { DossierEvent, OpinionVerdicts } from './dossier-event';

/** Raised when the shape changes: live dossiers keep the machine they were opened in. */
export const DOSSIER_MACHINE_VERSION = 2;

/** Since this version a dossier comes in by the way that its plan says; one opened before came in by review, whatever the plan. */
export const WAYS_IN_SINCE = 2;

/** What differs between plans; the shape below is the same for all. */
export type DossierProcedure = Pick<PlanRevision, 'panel' | 'council' | 'confirmation'> & {
  readonly selection: Pick<Selection, 'way'>;
};

/** An opinion as the machine remembers it. */
export interface OpinionGiven {
  readonly silent: boolean;
  readonly verdicts: OpinionVerdicts;
}

export interface DossierContext {
  readonly track: Track | null;
  readonly late: boolean;
  /** requests for supplements so far */
  readonly supplements: number;
  /** rounds that the commune let pass ("không bổ sung") */
  readonly lapsed: readonly number[];
  /** by id of the panel member */
  readonly opinions: Readonly<Record<string, OpinionGiven>>;
  /** the council's result; null before it has one */
  readonly proposed: boolean | null;
  /** the figures at the end of the period have been confirmed: a second council goes straight to the decision */
  readonly confirmed: boolean;
  /** ids of the criteria that are not met, as last said */
  readonly failed: readonly string[];
}

const FRESH: DossierContext = {
  track: null,
  late: false,
  supplements: 0,
  lapsed: [],
  opinions: {},
  proposed: null,
  confirmed: false,
  failed: [],
};

const dossier = setup({
  types: {
    context: {} as DossierContext,
    events: {} as DossierEvent,
    meta: {} as { readonly state: string },
  },
  guards: {
    isOf: ({ event }, { office }: { office: string }) => 'office' in event && event.office === office,
    isSilenceOf: ({ event }, { office }: { office: string }) =>
      event.type === 'OPINE' && event.office === office && event.silent,
    recognises: ({ event }) => event.type === 'DECIDE' && event.outcome === 'recognised',
    hasChanged: ({ event }) => event.type === 'CONFIRM' && event.changed,
    isConfirmed: ({ context }) => context.confirmed,
  },
  actions: {
    keepTrack: assign(({ event }) =>
      event.type === 'SELECT' || event.type === 'SET_TRACK' ? { track: event.track } : {},
    ),
    keepLateness: assign(({ event }) => (event.type === 'SEND' ? { late: event.late } : {})),
    keepRound: assign(({ event }) => (event.type === 'ASK_SUPPLEMENT' ? { supplements: event.round } : {})),
    keepLapse: assign(({ context }) => ({ lapsed: [...context.lapsed, context.supplements] })),
    keepOpinion: assign(({ context, event }) => {
      if (event.type !== 'OPINE') return {};
      const { office, silent, verdicts } = event;
      return { opinions: { ...context.opinions, [office]: { silent, verdicts } } };
    }),
    keepProposal: assign(({ event }) => (event.type === 'COUNCIL_PROPOSED' ? { proposed: event.proposed } : {})),
    keepConfirmation: assign(({ event }) =>
      event.type === 'CONFIRM' ? { confirmed: true, failed: event.failed } : {},
    ),
    keepRevision: assign(({ event }) =>
      event.type === 'REVISE'
        ? { failed: Object.keys(event.verdicts).filter((criterion) => event.verdicts[criterion] === 'not-met') }
        : {},
    ),
    keepOutcome: assign(({ event }) => (event.type === 'DECIDE' ? { failed: event.failed } : {})),
    startAgain: assign({ opinions: {}, proposed: null, failed: [] }),
  },
});

/** One agency's part of the appraisal. Silence is heard of an office that has not even begun; an opinion is not. */
function regionOf(office: string) {
  const of = { type: 'isOf', params: { office } } as const;
  return dossier.createStateConfig({
    initial: 'waiting',
    states: {
      waiting: {
        on: {
          EXAMINE: { guard: of, target: 'examining' },
          OPINE: { guard: { type: 'isSilenceOf', params: { office } }, target: 'opined', actions: 'keepOpinion' },
        },
      },
      examining: { on: { OPINE: { guard: of, target: 'opined', actions: 'keepOpinion' } } },
      opined: { type: 'final' },
    },
  });
}

/** The state that a dossier is opened in: looked at by an office, put forward by its unit, or in without a word (every unit reports). */
const FIRST = { review: 'listed', register: 'registering', all: 'selected' } as const satisfies Record<
  Selection['way'],
  string
>;

const SELECTION = { SELECT: { target: 'selected', actions: 'keepTrack' }, NOT_SELECT: 'not-selected' } as const;

/** What comes before a unit is selected, by the plan's way in. A way that selects nobody has no state for the ones left out either. */
const ENTRANCES = {
  review: {
    listed: { on: { REVIEW: 'reviewed' } },
    reviewed: { on: { REVIEW: 'reviewed', ...SELECTION } },
    'not-selected': { type: 'final' },
  },
  register: {
    // who has not registered when the list is approved is left out by it
    registering: { on: { REGISTER: 'registered', NOT_SELECT: 'not-selected' } },
    registered: { on: { RETURN_REGISTRATION: 'registering', WITHDRAW_REGISTRATION: 'registering', ...SELECTION } },
    'not-selected': { type: 'final' },
  },
  all: {},
} as const;

/** Where no list says what each unit sets out to do, an office does. */
const WITHOUT_SELECTION = { review: {}, register: {}, all: { SET_TRACK: { actions: 'keepTrack' } } } as const;

/**
 * The life of one unit's dossier in one period (docs/practice.md 15). It begins as the plan's way in says. The agencies of the plan's panel
 * work side by side, one region each, and are joined by `onDone`. Waiting for the commune is one state outside of them that returns by deep
 * history, so that opinions already given survive it.
 */
export function dossierMachine(plan: DossierProcedure, version = DOSSIER_MACHINE_VERSION) {
  const { council, confirmation } = plan;
  const way = version < WAYS_IN_SINCE ? 'review' : plan.selection.way;
  const withdrawal = { WITHDRAW: '#dossier.withdrawn' } as const;
  const withoutCouncil = [
    { guard: 'isConfirmed', target: '#dossier.decision' },
    { target: '#dossier.final-confirmation' },
  ] as const;
  const regions = Object.fromEntries(panelOf(plan).map(({ office }) => [office, regionOf(office)]));
  return dossier.createMachine({
    id: 'dossier',
    context: FRESH,
    initial: FIRST[way],
    states: {
      ...ENTRANCES[way],
      selected: { on: { BEGIN: 'draft', ...WITHOUT_SELECTION[way], ...withdrawal } },
      draft: { on: { PRESENT: 'awaiting-leader', ...withdrawal } },
      'awaiting-leader': { on: { RETURN_TO_DRAFT: 'draft', SUBMISSION_SIGNED: 'signed', ...withdrawal } },
      signed: { on: { SEND: { target: 'underway', actions: 'keepLateness' }, ...withdrawal } },
      underway: {
        initial: 'intake',
        on: { ASK_SUPPLEMENT: { target: 'awaiting-supplement', actions: 'keepRound' }, ...withdrawal },
        states: {
          intake: {
            meta: { state: 'intake' },
            on: { TAKE_IN: 'appraisal', REFUSE_INTAKE: '#dossier.refused-at-intake' },
          },
          appraisal: {
            meta: { state: 'appraisal' },
            type: 'parallel',
            states: regions,
            onDone: council.form === 'none' ? withoutCouncil : '#dossier.council',
          },
          interrupted: { type: 'history', history: 'deep' },
        },
      },
      'awaiting-supplement': {
        on: {
          SUPPLEMENT: 'underway.interrupted',
          SUPPLEMENT_LAPSED: { target: 'underway.interrupted', actions: 'keepLapse' },
          ...withdrawal,
        },
      },
      council: {
        on: {
          COUNCIL_PROPOSED: [
            { guard: 'isConfirmed', target: 'decision', actions: 'keepProposal' },
            { target: 'final-confirmation', actions: 'keepProposal' },
          ],
          ...withdrawal,
        },
      },
      'final-confirmation': {
        on: {
          CONFIRM: [
            { guard: 'hasChanged', target: 'reappraisal', actions: 'keepConfirmation' },
            { target: 'decision', actions: 'keepConfirmation' },
          ],
        },
      },
      reappraisal: {
        on: {
          REVISE: {
            target: confirmation.changed.council === 'none' ? 'decision' : 'council',
            actions: 'keepRevision',
          },
        },
      },
      decision: {
        on: {
          DECIDE: [
            { guard: 'recognises', target: 'recognised', actions: 'keepOutcome' },
            { target: 'not-recognised', actions: 'keepOutcome' },
          ],
        },
      },
      recognised: { type: 'final' },
      'not-recognised': { on: { PETITION: { target: 'underway.appraisal', actions: 'startAgain' } } },
      withdrawn: { type: 'final' },
      'refused-at-intake': { type: 'final' },
    },
  });
}

export type DossierMachine = ReturnType<typeof dossierMachine>;

/** The public states, as columns, lists and labels know them. */
export const DOSSIER_STATES = [
  'listed',
  'reviewed',
  'registering',
  'registered',
  'not-selected',
  'selected',
  'draft',
  'awaiting-leader',
  'signed',
  'intake',
  'appraisal',
  'awaiting-supplement',
  'council',
  'final-confirmation',
  'reappraisal',
  'decision',
  'recognised',
  'not-recognised',
  'withdrawn',
  'refused-at-intake',
] as const;

export type DossierState = (typeof DOSSIER_STATES)[number];

/** Before its plan's way in has let a unit in, or when it has left it out. */
export const NOT_YET_SELECTED: readonly DossierState[] = [
  'listed',
  'reviewed',
  'registering',
  'registered',
  'not-selected',
];
