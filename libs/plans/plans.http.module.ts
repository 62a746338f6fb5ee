import { Module } from '@nestjs/common';
import { ListPlans } from './plan-page/list-plans.query';
import { PlanPageController } from './plan-page/plan-page.controller';
import { PlanPageQuery } from './plan-page/plan-page.query';

@Module({
  controllers: [PlanPageController],
  providers: [ListPlans, PlanPageQuery],
})
export class PlansHttpModule {}
