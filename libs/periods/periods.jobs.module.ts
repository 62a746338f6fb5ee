import { Module, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '@app/workflow';
import { ApproveList, LIST_ISSUED } from './approve-list/approve-list';
import { Chase, CHASE } from './chase/chase';
import { MOVE_OBLIGATIONS, MoveObligations } from './move-obligations/move-obligations';
import { OPEN_OBLIGATIONS, OpenObligations } from './open-obligations/open-obligations';
import { PeriodsModule } from './periods.module';
import { RETELL_DAYS, RetellDays } from './retell-days/retell-days';
import { KNOW_EVENT, KnowEvent } from './tell-event/know-event';

@Module({
  imports: [PeriodsModule],
  providers: [OpenObligations, MoveObligations, ApproveList, KnowEvent, RetellDays, Chase],
})
export class PeriodsJobsModule implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly openObligations: OpenObligations,
    private readonly moveObligations: MoveObligations,
    private readonly approveList: ApproveList,
    private readonly knowEvent: KnowEvent,
    private readonly retellDays: RetellDays,
    private readonly chase: Chase,
  ) {}

  onModuleInit(): void {
    this.handlers.register(OPEN_OBLIGATIONS, { inTransaction: (tx, job) => this.openObligations.run(tx, job) });
    this.handlers.register(MOVE_OBLIGATIONS, { inTransaction: (tx, job) => this.moveObligations.run(tx, job) });
    this.handlers.register(LIST_ISSUED, { inTransaction: (tx, job) => this.approveList.run(tx, job) });
    this.handlers.register(KNOW_EVENT, { inTransaction: (tx, job) => this.knowEvent.run(tx, job) });
    this.handlers.register(RETELL_DAYS, { inTransaction: (tx, job) => this.retellDays.run(tx, job) });
    this.handlers.register(CHASE, { inTransaction: (tx, job) => this.chase.run(tx, job) });
  }
}
