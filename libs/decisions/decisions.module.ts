import { Module } from '@nestjs/common';
import { ConfirmFigures } from './confirm-figures/confirm-figures.use-case';
import { DraftPapers } from './prepare-papers/draft-papers';
import { PreparePapers } from './prepare-papers/prepare-papers.use-case';
import { ReadDecisionPreparation } from './queries/read-decision-preparation';
import { ReadDecisionSummary } from './queries/read-decision-summary';
import { FinalConfirmationQuery } from './queries/final-confirmation';
import { Recognitions } from './queries/recognitions';
import { RecognitionsOfUnit } from './queries/recognitions-of-unit';
import { StateFinalFigures } from './state-final-figures/state-final-figures.use-case';

const SERVICES = [
  StateFinalFigures,
  ConfirmFigures,
  PreparePapers,
  Recognitions,
  RecognitionsOfUnit,
  ReadDecisionSummary,
  ReadDecisionPreparation,
  FinalConfirmationQuery,
];

/** From the last look at the figures to what the leaders sign. */
@Module({ providers: [DraftPapers, ...SERVICES], exports: SERVICES })
export class DecisionsModule {}
