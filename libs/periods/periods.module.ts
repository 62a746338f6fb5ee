import { Module, type OnModuleInit } from '@nestjs/common';
import { Lifecycles, Redaters } from '@app/workflow';
import { DifficultyLifecycle } from './difficulty.lifecycle';
import { ObligationLifecycle } from './obligation.lifecycle';
import { PeriodLifecycle } from './period.lifecycle';
import { RedateDifficulties } from './redating/redate-difficulties';
import { RedateObligations } from './redating/redate-obligations';

/** Running a plan: its periods, what is owed in them, and what holds people up. */
@Module({
  providers: [PeriodLifecycle, ObligationLifecycle, DifficultyLifecycle, RedateObligations, RedateDifficulties],
  exports: [PeriodLifecycle, ObligationLifecycle, DifficultyLifecycle],
})
export class PeriodsModule implements OnModuleInit {
  constructor(
    private readonly lifecycles: Lifecycles,
    private readonly periods: PeriodLifecycle,
    private readonly obligations: ObligationLifecycle,
    private readonly difficulties: DifficultyLifecycle,
    private readonly redaters: Redaters,
    private readonly redateObligations: RedateObligations,
    private readonly redateDifficulties: RedateDifficulties,
  ) {}

  onModuleInit(): void {
    this.lifecycles.register(this.periods);
    this.lifecycles.register(this.obligations);
    this.lifecycles.register(this.difficulties);
    this.redaters.register(this.obligations.kind, this.redateObligations);
    this.redaters.register(this.difficulties.kind, this.redateDifficulties);
  }
}
