import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type PersonActing } from '@app/domain/identity';
import { notFound } from '@app/platform';
import { Actor } from '@app/workflow';
import { PlanLine } from './list-plans.dto';
import { ListPlans } from './list-plans.query';
import { PlanPage } from './plan-page.dto';
import { PlanPageQuery } from './plan-page.query';

const MOST_REVISIONS = 10_000;

@ApiTags('plans')
@Controller('plans')
export class PlanPageController {
  constructor(
    private readonly plans: PlanPageQuery,
    private readonly all: ListPlans,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPlans' })
  @ApiOkResponse({ type: [PlanLine] })
  list(@Actor() actor: PersonActing): Promise<PlanLine[]> {
    return this.all.run(actor);
  }

  @Get(':plan/revisions/:number')
  @ApiOperation({ operationId: 'getPlanRevision' })
  @ApiOkResponse({ type: PlanPage })
  one(
    @Actor() actor: PersonActing,
    @Param('plan') plan: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<PlanPage> {
    // a column of the database is narrower than the numbers of an address
    if (number < 1 || number > MOST_REVISIONS) throw notFound();
    return this.plans.run(actor, plan, number);
  }
}
