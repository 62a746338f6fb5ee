import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type PersonActing } from '@app/domain/identity';
import { Actor } from '@app/workflow';
import { PlanLine } from './list-plans.dto';
import { ListPlans } from './list-plans.query';
import { PlanPage } from './plan-page.dto';
import { PlanPageQuery } from './plan-page.query';

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
    return this.plans.run(actor, plan, number);
  }
}
