import { againstAskingAgain, type AgainFacts } from './asking-again';
import type { DossierState } from './dossier-machine';

const FAILED_IN_THE_FIRST: AgainFacts = {
  setting: 'each-phase',
  own: 0,
  running: 1,
  followed: false,
  unitStands: true,
};
const code = (state: DossierState, more: Partial<AgainFacts> = {}): string | undefined =>
  againstAskingAgain(state, { ...FAILED_IN_THE_FIRST, ...more })?.code;

describe('asking once more in the same period', () => {
  it.each<[DossierState]>([['not-recognised'], ['withdrawn'], ['refused-at-intake']])(
    'is kept from nobody who ended %s in an earlier phase',
    (state) => expect(code(state)).toBeUndefined(),
  );

  it.each<[string, DossierState, Partial<AgainFacts>, string]>([
    ['where the plan judges once', 'not-recognised', { setting: 'never' }, 'again.never'],
    ['by who is recognised', 'recognised', {}, 'again.not-ended'],
    ['by who is still under way', 'appraisal', {}, 'again.not-ended'],
    ['by whom the list left out: nobody has judged it', 'not-selected', {}, 'again.not-ended'],
    ['in the phase in which it failed', 'not-recognised', { running: 0 }, 'again.same-phase'],
    ['twice in the later phase', 'not-recognised', { own: 1 }, 'again.same-phase'],
    ['from an old dossier, which would open a third', 'not-recognised', { followed: true }, 'again.followed'],
    ['when all phases are over', 'not-recognised', { running: null }, 'again.no-phase'],
    ['by a unit that has ended', 'not-recognised', { unitStands: false }, 'again.unit-gone'],
  ])('is refused %s', (_case, state, more, refused) => expect(code(state, more)).toBe(refused));
});
