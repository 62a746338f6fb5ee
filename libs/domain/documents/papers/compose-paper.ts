import type { OfficialDocument } from '../format/official-document';
import { chaseLetter } from '../templates/chase-letter';
import { decisionOfList } from '../templates/decision-of-list';
import { decisionOfRecognition } from '../templates/decision-of-recognition';
import type { Issue } from '../templates/issue';
import { minutesOfCouncil } from '../templates/minutes-of-council';
import { noticeOfRefusal } from '../templates/notice-of-refusal';
import { receipt } from '../templates/receipt';
import { submissionOfCommune } from '../templates/submission-of-commune';
import { supplementRequest } from '../templates/supplement-request';
import type { Paper, PaperMatters, TemplateName } from './paper';

/** How a paper is printed: marked as a draft or as a demonstration, for the screen or for the pen. */
export type Printing = Pick<Issue, 'draft' | 'demo' | 'number' | 'date' | 'medium'>;

type Templates = { readonly [T in TemplateName]: (input: PaperMatters[T] & Printing) => OfficialDocument };

const TEMPLATES: Templates = {
  'submission-commune': submissionOfCommune,
  'decision-list': decisionOfList,
  'decision-recognise': decisionOfRecognition,
  'notice-refusal': noticeOfRefusal,
  'supplement-request': supplementRequest,
  'chase-letter': chaseLetter,
  receipt,
  minutes: minutesOfCouncil,
};

/** @throws RangeError or TypeError when the matter cannot make a paper (a refusal without a reason) */
export function composePaper({ template, input }: Paper, printing: Printing): OfficialDocument {
  return compose(template, input, printing);
}

function compose<T extends TemplateName>(template: T, input: PaperMatters[T], printing: Printing): OfficialDocument {
  const draw: Templates[T] = TEMPLATES[template];
  return draw({ ...input, ...printing });
}
