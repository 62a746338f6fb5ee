import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { Actor, HistoryLine } from '@app/workflow';
import { AnswersView } from './answers.dto';
import { AnswersQuery } from './answers.query';
import { DossierPage } from './dossier-page.dto';
import { DossierPageQuery } from './dossier-page.query';
import { DossierList, ListDossiersQuery } from './list-dossiers.dto';
import { ListDossiers } from './list-dossiers.query';
import { RecordLine } from './record-line.dto';
import { RecordQuery } from './record.query';
import { ReviewTableView } from './review-table.dto';
import { ReviewTableQuery } from './review-table.query';

@ApiTags('dossiers')
@Controller()
export class DossiersController {
  constructor(
    private readonly list: ListDossiers,
    private readonly page: DossierPageQuery,
    private readonly answers: AnswersQuery,
    private readonly record: RecordQuery,
    private readonly reviewTable: ReviewTableQuery,
  ) {}

  @Get('dossiers')
  @ApiOperation({ operationId: 'listDossiers' })
  @ApiOkResponse({ type: DossierList })
  all(@Actor() actor: PersonActing, @Query() query: ListDossiersQuery): Promise<DossierList> {
    return this.list.of(actor, query);
  }

  @Get('dossiers/:id')
  @ApiOperation({ operationId: 'getDossier' })
  @ApiOkResponse({ type: DossierPage })
  one(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<DossierPage> {
    return this.page.of(actor, id);
  }

  @Get('dossiers/:id/history')
  @ApiOperation({ operationId: 'getDossierHistory' })
  @ApiOkResponse({ type: [HistoryLine] })
  history(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryLine[]> {
    return this.page.history(actor, id);
  }

  @Get('dossiers/:id/record')
  @ApiOperation({ operationId: 'getDossierRecord' })
  @ApiOkResponse({ type: [RecordLine] })
  written(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<RecordLine[]> {
    return this.record.of(actor, id);
  }

  @Get('dossiers/:id/answers')
  @ApiOperation({ operationId: 'checkAnswers' })
  @ApiOkResponse({ type: AnswersView })
  check(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<AnswersView> {
    return this.answers.of(actor, id);
  }

  @Get('periods/:periodId/review')
  @ApiOperation({ operationId: 'getReviewTable' })
  @ApiOkResponse({ type: ReviewTableView })
  review(@Actor() actor: PersonActing, @Param('periodId', ParseUUIDPipe) periodId: string): Promise<ReviewTableView> {
    return this.reviewTable.of(actor, periodId);
  }
}
