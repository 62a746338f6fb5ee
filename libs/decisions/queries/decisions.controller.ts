import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { UNIT_CODE } from '@app/domain/territory';
import { notFound } from '@app/platform';
import { Actor } from '@app/workflow';
import { DecisionPreparation } from './decision-preparation.dto';
import { DecisionSummary } from './decision-summary.dto';
import { FinalConfirmationView } from './final-confirmation.dto';
import { OfPeriodQuery, RecognitionList, RecognitionOfUnit, RecognitionsQuery } from './recognitions.dto';
import { ReadDecisionPreparation } from './read-decision-preparation';
import { ReadDecisionSummary } from './read-decision-summary';
import { FinalConfirmationQuery } from './final-confirmation';
import { Recognitions } from './recognitions';
import { RecognitionsOfUnit } from './recognitions-of-unit';

@ApiTags('decisions')
@Controller()
export class DecisionsController {
  constructor(
    private readonly recognitions: Recognitions,
    private readonly unitRecognitions: RecognitionsOfUnit,
    private readonly summary: ReadDecisionSummary,
    private readonly preparation: ReadDecisionPreparation,
    private readonly confirmation: FinalConfirmationQuery,
  ) {}

  @Get('recognitions')
  @ApiOperation({ operationId: 'listRecognitions' })
  @ApiOkResponse({ type: RecognitionList })
  list(@Actor() actor: PersonActing, @Query() query: RecognitionsQuery): Promise<RecognitionList> {
    return this.recognitions.read(actor, query);
  }

  @Get('units/:code/recognitions')
  @ApiOperation({ operationId: 'listRecognitionsOfUnit' })
  @ApiOkResponse({ type: [RecognitionOfUnit], description: 'newest first' })
  ofUnit(@Actor() actor: PersonActing, @Param('code') code: string): Promise<RecognitionOfUnit[]> {
    if (!UNIT_CODE.test(code)) throw notFound('Địa bàn');
    return this.unitRecognitions.read(actor, code.normalize('NFC'));
  }

  @Get('decisions/summary')
  @ApiOperation({ operationId: 'getDecisionSummary' })
  @ApiOkResponse({ type: DecisionSummary })
  summarise(@Actor() actor: PersonActing, @Query() { period }: OfPeriodQuery): Promise<DecisionSummary> {
    return this.summary.read(actor, period);
  }

  @Get('periods/:id/recognition-papers')
  @ApiOperation({ operationId: 'getDecisionPreparation' })
  @ApiOkResponse({ type: DecisionPreparation })
  prepared(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<DecisionPreparation> {
    return this.preparation.read(actor, id);
  }

  @Get('dossiers/:id/final-confirmation')
  @ApiOperation({ operationId: 'getFinalConfirmation' })
  @ApiOkResponse({ type: FinalConfirmationView })
  final(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<FinalConfirmationView> {
    return this.confirmation.read(actor, id);
  }
}
