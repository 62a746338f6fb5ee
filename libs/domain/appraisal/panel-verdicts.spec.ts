import { panelVerdicts } from './panel-verdicts';

const BESIDE = { silentOn: [], appraised: { TC4: 'met' }, final: null } as const;

describe('the verdicts that a decision stands on', () => {
  const lead = { member: 'pvhxh', verdicts: { TC1: 'met', TC2: 'not-met' } } as const;

  it('are the chair’s where agencies differ', () => {
    const other = { member: 'cax', verdicts: { TC1: 'not-met' } } as const;
    expect(panelVerdicts([other, lead], 'pvhxh', BESIDE)).toEqual({ TC1: 'met', TC2: 'not-met' });
  });

  it('are the examiner’s where the chair does not examine: else the dossier could never be decided', () => {
    const police = { member: 'cax', verdicts: { TC4: 'met' } } as const;
    expect(panelVerdicts([police, lead], 'pvhxh', BESIDE)).toMatchObject({ TC4: 'met' });
  });

  it('of several examiners beside the chair, whoever says no is heard', () => {
    const one = { member: 'cax', verdicts: { TC4: 'met' } } as const;
    const two = { member: 'mttq-xa', verdicts: { TC4: 'not-met' } } as const;
    expect(panelVerdicts([one, two, lead], 'pvhxh', BESIDE)).toMatchObject({ TC4: 'not-met' });
  });

  it.each<[string, 'met' | 'not-met' | undefined, 'met' | 'not-met', 'met' | 'not-met' | null, 'met' | 'not-met']>([
    [
      'fell on the last day: only the chair is asked again, and may not speak of it',
      'met',
      'met',
      'not-met',
      'not-met',
    ],
    ['was found met against the figures, which are still the same', 'met', 'not-met', 'not-met', 'met'],
    ['is met by the figures of the last day, but was found not met', 'not-met', 'not-met', 'met', 'not-met'],
    ['was passed over in silence, which agrees with the figures', undefined, 'met', null, 'met'],
    ['was passed over in silence, and the figures say no', undefined, 'not-met', null, 'not-met'],
    ['was passed over in silence and fell on the last day', undefined, 'met', 'not-met', 'not-met'],
  ])('of a criterion that the chair does not examine and that %s', (_case, said, appraised, final, verdict) => {
    const given = [lead, ...(said ? [{ member: 'cax', verdicts: { TC4: said } }] : [])];
    const beside = {
      silentOn: said ? [] : ['TC4'],
      appraised: { TC4: appraised },
      final: final === null ? null : { TC4: final },
    };
    expect(panelVerdicts(given, 'pvhxh', beside)).toMatchObject({ TC4: verdict });
  });
});
