import type { ChaseLetter } from '../templates/chase-letter';
import type { DecisionOfList } from '../templates/decision-of-list';
import type { DecisionOfRecognition } from '../templates/decision-of-recognition';
import type { MinutesOfCouncil } from '../templates/minutes-of-council';
import type { NoticeOfRefusal } from '../templates/notice-of-refusal';
import type { Receipt } from '../templates/receipt';
import type { SubmissionOfCommune } from '../templates/submission-of-commune';
import type { SupplementRequest } from '../templates/supplement-request';

/** What a feature says in a paper; number, date, draft and demo marks are the registry's and the installation's, not the feature's. */
type Matter<Input> = Omit<Input, 'draft' | 'demo' | 'number' | 'date' | 'medium' | 'verification'>;

/** The papers that the product draws up, by the names that plans use. */
export interface PaperMatters {
  readonly 'submission-commune': Matter<SubmissionOfCommune>;
  readonly 'decision-list': Matter<DecisionOfList>;
  readonly 'decision-recognise': Matter<DecisionOfRecognition>;
  readonly 'notice-refusal': Matter<NoticeOfRefusal>;
  readonly 'supplement-request': Matter<SupplementRequest>;
  readonly 'chase-letter': Matter<ChaseLetter>;
  readonly receipt: Matter<Receipt>;
  readonly minutes: Matter<MinutesOfCouncil>;
}

export type TemplateName = keyof PaperMatters;

/** A paper's template with its matter; plain JSON. */
export type Paper = {
  readonly [T in TemplateName]: { readonly template: T; readonly input: PaperMatters[T] };
}[TemplateName];
