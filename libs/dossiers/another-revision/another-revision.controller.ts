import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { Acting, Actor, type ActRequest } from '@app/workflow';
import { DryRunBody, DryRunView } from './dry-run.dto';
import { DryRunQuery } from './dry-run.query';
import { MoveBody, PeriodMoved } from './move-period.dto';
import { MovePeriod } from './move-period.use-case';

@ApiTags('periods')
@Controller('periods')
export class AnotherRevisionController {
  constructor(
    private readonly dryRun: DryRunQuery,
    private readonly move: MovePeriod,
  ) {}

  @Post(':id/dry-run')
  @HttpCode(200)
  @ApiOperation({ operationId: 'tryRevision' })
  @ApiOkResponse({ type: DryRunView })
  try(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: DryRunBody,
  ): Promise<DryRunView> {
    return this.dryRun.read(actor, id, revision);
  }

  @Post(':id/move')
  @HttpCode(200)
  @ApiOperation({ operationId: 'movePeriod' })
  @ApiOkResponse({ type: PeriodMoved })
  run(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveBody,
  ): Promise<PeriodMoved> {
    return this.move.run(request, id, body);
  }
}
