import { Module } from '@nestjs/common';
import { ConfirmFiguresController } from './confirm-figures/confirm-figures.controller';
import { DecisionsModule } from './decisions.module';
import { PreparePapersController } from './prepare-papers/prepare-papers.controller';
import { DecisionsController } from './queries/decisions.controller';
import { StateFinalFiguresController } from './state-final-figures/state-final-figures.controller';

@Module({
  imports: [DecisionsModule],
  controllers: [StateFinalFiguresController, ConfirmFiguresController, PreparePapersController, DecisionsController],
})
export class DecisionsHttpModule {}
