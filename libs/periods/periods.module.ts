import { Module, type OnModuleInit } from '@nestjs/common';
import { Lifecycles } from '@app/workflow';
import { DifficultyLifecycle } from './difficulty.lifecycle';
import { ObligationLifecycle } from './obligation.lifecycle';
import { PeriodLifecycle } from './period.lifecycle';

/** Running a plan: its periods, what is owed in them, and what holds people up. */
@Module({
  providers: [PeriodLifecycle, ObligationLifecycle, DifficultyLifecycle],
  exports: [PeriodLifecycle, ObligationLifecycle, DifficultyLifecycle],
})
export class PeriodsModule implements OnModuleInit {
  constructor(
    private readonly lifecycles: Lifecycles,
    private readonly periods: PeriodLifecycle,
    private readonly obligations: ObligationLifecycle,
    private readonly difficulties: DifficultyLifecycle,
  ) {}

  onModuleInit(): void {
    this.lifecycles.register(this.periods);
    this.lifecycles.register(this.obligations);
    this.lifecycles.register(this.difficulties);
  }
}
