import { panelVerdicts } from './panel-verdicts';

describe('the verdicts that a decision stands on', () => {
  const lead = { member: 'pvhxh', verdicts: { TC1: 'met', TC2: 'not-met' } } as const;

  it('are the chair’s where agencies differ', () => {
    const other = { member: 'cax', verdicts: { TC1: 'not-met' } } as const;
    expect(panelVerdicts([other, lead], 'pvhxh')).toEqual({ TC1: 'met', TC2: 'not-met' });
  });

  it('are the examiner’s where the chair does not examine: else the dossier could never be decided', () => {
    const police = { member: 'cax', verdicts: { TC4: 'met' } } as const;
    expect(panelVerdicts([police, lead], 'pvhxh')).toMatchObject({ TC4: 'met' });
  });

  it('of several examiners beside the chair, whoever says no is heard', () => {
    const one = { member: 'cax', verdicts: { TC4: 'met' } } as const;
    const two = { member: 'mttq-xa', verdicts: { TC4: 'not-met' } } as const;
    expect(panelVerdicts([one, two, lead], 'pvhxh')).toMatchObject({ TC4: 'not-met' });
  });
});
