import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { stateOf } from '@app/domain/workflow';
import type { DossierEvent } from './dossier-event';
import { dossierMachine, type DossierMachine, type DossierProcedure } from './dossier-machine';

type Snapshot = SnapshotFrom<DossierMachine>;

const member = (office: string, examines: string[], comments: string[] = [], supervises = false): object => ({
  office,
  examines,
  comments,
  supervises,
  sees: 'shared',
});
const procedure = (
  form: 'meeting' | 'none' = 'meeting',
  after: 'poll' | 'none' = 'poll',
  way: 'review' | 'register' | 'all' = 'review',
): DossierProcedure =>
  ({
    selection: { way },
    panel: {
      members: [
        member('cat', ['TC1', 'TC2']),
        member('syt', ['TC1']),
        member('snv', [], ['việc làm']),
        member('mttq-tinh', [], [], true),
      ],
    },
    council: { form },
    confirmation: { changed: { go: 'appraisal', council: after } },
  }) as unknown as DossierProcedure;

const opine = (office: string, silent = false): DossierEvent => ({
  type: 'OPINE',
  office,
  silent,
  verdicts: silent ? {} : { TC1: 'met' },
});
const examine = (office: string): DossierEvent => ({ type: 'EXAMINE', office });

/** Steps through a round trip of JSON each time, as the database does. */
class Life {
  private snapshot: Snapshot;
  constructor(private readonly machine = dossierMachine(procedure())) {
    [this.snapshot] = initialTransition(machine);
  }
  can(event: DossierEvent): boolean {
    return this.snapshot.can(event);
  }
  go(...events: DossierEvent[]): this {
    for (const event of events) {
      if (!this.can(event)) throw new Error(`${event.type} is out of turn in ${this.state}`);
      const [next] = transition(this.machine, this.snapshot, event);
      const stored: unknown = JSON.parse(JSON.stringify(this.machine.getPersistedSnapshot(next)));
      this.snapshot = this.machine.restoreSnapshot(stored as never, undefined as never);
    }
    return this;
  }
  get state(): string {
    return stateOf(this.snapshot as never);
  }
  get context(): Snapshot['context'] {
    return this.snapshot.context;
  }
}

const TO_INTAKE: DossierEvent[] = [
  { type: 'REVIEW', track: 'keep' },
  { type: 'SELECT', track: 'keep', documentId: 'd' },
  { type: 'BEGIN' },
  { type: 'PRESENT', documentId: 't' },
  {
    type: 'SUBMISSION_SIGNED',
    documentId: 't',
    number: '38/TTr-UBND',
    date: '2025-11-10' as never,
    signer: 'Chủ tịch',
  },
  { type: 'SEND', late: false, code: 'H51.21361-251110-0001', arrivalNumber: 1 },
];
const ALL_OPINE = ['cat', 'syt', 'snv'].flatMap((office) => [examine(office), opine(office)]);
const ask = (round: number): DossierEvent => ({ type: 'ASK_SUPPLEMENT', round, acknowledged: round > 1 });
const SUPPLIED: DossierEvent = { type: 'SUPPLEMENT', unanswered: [] };

describe('a dossier', () => {
  it('waits in the appraisal for every agency that examines or comments, and for no supervisor', () => {
    const life = new Life().go(...TO_INTAKE, { type: 'TAKE_IN' });
    expect(life.can(examine('mttq-tinh'))).toBe(false);
    life.go(...ALL_OPINE.slice(0, 4));
    expect(life.state).toBe('appraisal');
    expect(life.go(...ALL_OPINE.slice(4)).state).toBe('council');
  });

  it('opinions already given survive a request for supplements', () => {
    const life = new Life().go(...TO_INTAKE, { type: 'TAKE_IN' }, examine('syt'), opine('syt'), examine('cat'), ask(1));
    expect(life.state).toBe('awaiting-supplement');
    expect(life.can(opine('cat'))).toBe(false);
    life.go(SUPPLIED);
    expect(life.state).toBe('appraisal');
    expect(life.can(examine('syt'))).toBe(false);
    expect(life.go(opine('cat'), examine('snv'), opine('snv')).state).toBe('council');
    expect(Object.keys(life.context.opinions)).toEqual(['syt', 'cat', 'snv']);
  });

  it('a request that the commune lets pass goes back to where it was asked, and is remembered', () => {
    const life = new Life().go(...TO_INTAKE, ask(1), { type: 'SUPPLEMENT_LAPSED' });
    expect(life.state).toBe('intake');
    expect(life.context.lapsed).toEqual([1]);
    expect(life.go({ type: 'TAKE_IN' }, ask(2), SUPPLIED).state).toBe('appraisal');
  });

  it('an agency that has not begun can be silent, but cannot have an opinion', () => {
    const life = new Life().go(...TO_INTAKE, { type: 'TAKE_IN' });
    expect(life.can(opine('snv'))).toBe(false);
    life.go(opine('snv', true));
    expect(life.context.opinions.snv).toEqual({ silent: true, verdicts: {} });
    expect(life.can(examine('snv'))).toBe(false);
  });

  it('figures that change at the end go to the lead again, to the council again, and not to a second confirmation', () => {
    const life = new Life().go(...TO_INTAKE, { type: 'TAKE_IN' }, ...ALL_OPINE, {
      type: 'COUNCIL_PROPOSED',
      proposed: true,
    });
    expect(life.state).toBe('final-confirmation');
    life.go({ type: 'CONFIRM', changed: true, failed: ['TC2'] });
    expect(life.state).toBe('reappraisal');
    life.go(
      { type: 'REVISE', verdicts: { TC1: 'met', TC2: 'not-met' } },
      { type: 'COUNCIL_PROPOSED', proposed: false },
    );
    expect([life.state, life.context.proposed, life.context.failed]).toEqual(['decision', false, ['TC2']]);
    life.go({ type: 'DECIDE', outcome: 'not-recognised', failed: ['TC2'], documentId: 'n' });
    expect(life.state).toBe('not-recognised');
  });

  it('a petition begins the appraisal anew and forgets the opinions, not the confirmation', () => {
    const life = new Life().go(
      ...TO_INTAKE,
      { type: 'TAKE_IN' },
      ...ALL_OPINE,
      { type: 'COUNCIL_PROPOSED', proposed: false },
      { type: 'CONFIRM', changed: false, failed: ['TC1'] },
      { type: 'DECIDE', outcome: 'not-recognised', failed: ['TC1'], documentId: 'n' },
      { type: 'PETITION', reason: 'Số liệu đã được xác minh lại' },
    );
    expect([life.state, life.context.opinions]).toEqual(['appraisal', {}]);
    expect(life.go(...ALL_OPINE, { type: 'COUNCIL_PROPOSED', proposed: true }).state).toBe('decision');
  });

  it('without a council the appraisal is followed by the confirmation, and a revision by the decision', () => {
    const life = new Life(dossierMachine(procedure('none', 'none'))).go(
      ...TO_INTAKE,
      { type: 'TAKE_IN' },
      ...ALL_OPINE,
    );
    expect(life.state).toBe('final-confirmation');
    expect(life.go({ type: 'CONFIRM', changed: true, failed: [] }, { type: 'REVISE', verdicts: {} }).state).toBe(
      'decision',
    );
  });

  it.each([0, 1, 2, 3, 4, 5])('after %i steps it cannot be decided', (steps) =>
    expect(
      new Life()
        .go(...TO_INTAKE.slice(0, steps))
        .can({ type: 'DECIDE', outcome: 'recognised', failed: [], documentId: 'q' }),
    ).toBe(false),
  );
});

describe('the way in', () => {
  const of = (way: 'review' | 'register' | 'all', version?: number): Life =>
    new Life(dossierMachine(procedure('meeting', 'poll', way), version));
  const REGISTER: DossierEvent = { type: 'REGISTER', track: 'build', target: null };
  const SELECT: DossierEvent = { type: 'SELECT', track: 'build', documentId: null };
  const sorry = { reason: 'Số liệu gốc chưa đúng' };

  it('by registration: what nobody registered is not approved, and a registration given back is made again', () => {
    const life = of('register');
    expect([life.state, life.can(SELECT)]).toEqual(['registering', false]);
    expect(life.go(REGISTER, { type: 'RETURN_REGISTRATION', ...sorry }).state).toBe('registering');
    expect(life.go(REGISTER, SELECT).state).toBe('selected');
    expect(life.context.track).toBe('build');
  });

  it('by registration: taken back before anybody approved it, and never registered when the list is approved', () => {
    const life = of('register').go(REGISTER, { type: 'WITHDRAW_REGISTRATION', ...sorry });
    expect(life.state).toBe('registering');
    expect(life.go({ type: 'NOT_SELECT', documentId: 'd' }).state).toBe('not-selected');
  });

  it('every unit reports: in at once, selected by nobody, with a track when one is said', () => {
    const life = of('all');
    expect([life.state, life.context.track, life.can(SELECT)]).toEqual(['selected', null, false]);
    expect(life.go({ type: 'SET_TRACK', track: 'convert' }).context.track).toBe('convert');
    expect(life.go({ type: 'BEGIN' }).state).toBe('draft');
  });

  it('a dossier opened by the first version waits for a review, whatever the plan says', () => {
    expect(of('register', 1).state).toBe('listed');
  });

  it('nothing of one way is heard in another', () => {
    expect(of('review').can(REGISTER)).toBe(false);
    expect(of('register').can({ type: 'REVIEW', track: 'build' })).toBe(false);
    expect(
      of('review')
        .go(...TO_INTAKE.slice(0, 2))
        .can({ type: 'SET_TRACK', track: 'keep' }),
    ).toBe(false);
  });
});
