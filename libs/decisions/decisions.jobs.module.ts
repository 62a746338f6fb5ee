import { Module, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '@app/workflow';
import { DECIDE, Decide, RECOGNISED, REFUSED } from './decide/decide';

/** The worker's side: issued papers decide dossiers. */
@Module({ providers: [Decide] })
export class DecisionsJobsModule implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly decide: Decide,
  ) {}

  onModuleInit(): void {
    for (const issued of [RECOGNISED, REFUSED]) {
      this.handlers.register(issued, { inTransaction: (tx, job) => this.decide.spread(tx, job) });
    }
    this.handlers.register(DECIDE, { inTransaction: (tx, job) => this.decide.one(tx, job) });
  }
}
