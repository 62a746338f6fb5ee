import { Global, Module } from '@nestjs/common';
import { JobHandlers } from './jobs/job-handlers';
import { Relay } from './jobs/relay';

/** The worker's side: carries the outbox and runs handlers. Needs a `Queue` from the app. */
@Global()
@Module({ providers: [JobHandlers, Relay], exports: [JobHandlers, Relay] })
export class WorkflowJobsModule {}
