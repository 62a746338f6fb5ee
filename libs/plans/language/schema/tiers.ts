import { LEVEL } from './identity';
import { CLASSIFICATION, CRITERIA, TERMS } from './judgement';
import { procedureSections } from './procedure';
import { RECOGNITION } from './units';
import { ID, LABEL, map, YES_NO } from './words';
import { workSections } from './work';

const TIER = {
  level: LEVEL,
  label: LABEL,
  period: workSections.period,
  criteria: CRITERIA,
  terms: TERMS,
  classification: CLASSIFICATION,
  panel: procedureSections.panel,
  council: procedureSections.council,
  decision: procedureSections.decision,
};

/** A level below and a level above the units: the same words again, for what differs. */
export const tierSections = {
  'sub-units': map({ ...TIER, recognition: RECOGNITION }, ['label', 'recognition']),
  parent: map({ ...TIER, 'target-only': YES_NO, to: ID }, ['level']),
};
