import { Module, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '@app/workflow';
import { PROPOSE, ProposeByJob } from './close-session/propose-by-job';

@Module({ providers: [ProposeByJob] })
export class AppraisalJobsModule implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly propose: ProposeByJob,
  ) {}

  onModuleInit(): void {
    this.handlers.register(PROPOSE, { inTransaction: (tx, job) => this.propose.run(tx, job) });
  }
}
