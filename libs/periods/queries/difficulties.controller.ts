import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type PersonActing } from '@app/domain/identity';
import { Actor, HistoryLine } from '@app/workflow';
import { DifficultiesQuery } from './difficulties.query';
import { DifficultyList, DifficultyPage, ListDifficultiesQuery } from './difficulty-page.dto';

@ApiTags('difficulties')
@Controller('difficulties')
export class DifficultiesController {
  constructor(private readonly difficulties: DifficultiesQuery) {}

  @Get()
  @ApiOperation({ operationId: 'listDifficulties' })
  @ApiOkResponse({ type: DifficultyList })
  all(@Actor() actor: PersonActing, @Query() query: ListDifficultiesQuery): Promise<DifficultyList> {
    return this.difficulties.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getDifficulty' })
  @ApiOkResponse({ type: DifficultyPage })
  one(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<DifficultyPage> {
    return this.difficulties.page(actor, id);
  }

  @Get(':id/history')
  @ApiOperation({ operationId: 'getDifficultyHistory' })
  @ApiOkResponse({ type: [HistoryLine] })
  history(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryLine[]> {
    return this.difficulties.history(actor, id);
  }
}
