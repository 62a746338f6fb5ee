import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type PersonActing } from '@app/domain/identity';
import { notFound } from '@app/platform';
import { Actor } from '@app/workflow';
import { PlanDifferences } from './plan-differences.dto';
import { PlanDifferencesQuery } from './plan-differences.query';

const MOST_REVISIONS = 10_000;

@ApiTags('plans')
@Controller('plans')
export class PlanDifferencesController {
  constructor(private readonly differences: PlanDifferencesQuery) {}

  @Get(':plan/revisions/:number/differences')
  @ApiOperation({ operationId: 'getPlanDifferences' })
  @ApiOkResponse({ type: PlanDifferences })
  read(
    @Actor() actor: PersonActing,
    @Param('plan') plan: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<PlanDifferences> {
    // a column of the database is narrower than the numbers of an address
    if (number < 1 || number > MOST_REVISIONS) throw notFound();
    return this.differences.run(actor, plan, number);
  }
}
