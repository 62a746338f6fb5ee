import { Global, Module } from '@nestjs/common';
import { Door } from './door/door';
import { Lifecycles } from './door/lifecycles';
import { Outbox } from './jobs/outbox';
import { DescribeSubject } from './queries/describe-subject';

/** The one door and what stands beside it. Global: every feature's subjects go through the same instance. */
@Global()
@Module({
  providers: [Door, Lifecycles, Outbox, DescribeSubject],
  exports: [Door, Lifecycles, Outbox, DescribeSubject],
})
export class WorkflowModule {}
