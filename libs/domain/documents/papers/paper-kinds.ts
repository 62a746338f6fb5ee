import type { TemplateName } from './paper';

/** Abbreviations of NĐ 30/2020, Phụ lục III, phần I; `CV` for the công văn, which has none, and `PTN` for the receipt of a dossier. */
export type SeriesKind = 'TTr' | 'QĐ' | 'TB' | 'CV' | 'PTN' | 'BB';

/** Numbers run by office and kind of document: a decision and a notice each have their own 01. */
export const SERIES_KINDS: Readonly<Record<TemplateName, SeriesKind>> = {
  'submission-commune': 'TTr',
  'decision-list': 'QĐ',
  'decision-recognise': 'QĐ',
  'notice-refusal': 'TB',
  'supplement-request': 'CV',
  'chase-letter': 'CV',
  receipt: 'PTN',
  minutes: 'BB',
};

/** Papers whose issue moves another subject: a job `document.issued.<template>` tells its feature. */
const AWAITED: ReadonlySet<TemplateName> = new Set<TemplateName>([
  'submission-commune',
  'decision-list',
  'decision-recognise',
  'notice-refusal',
]);

export const isAwaited = (template: TemplateName): boolean => AWAITED.has(template);

/** Minutes are signed by the secretary, then by the chair (NĐ 30/2020, Mẫu 1.9). */
export const isSignedBySecretary = (template: TemplateName): boolean => template === 'minutes';

export const isTemplateName = (name: string): name is TemplateName => name in SERIES_KINDS;
