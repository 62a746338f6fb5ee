import { Global, Module } from '@nestjs/common';
import { Door } from './door/door';
import { Lifecycles } from './door/lifecycles';
import { LookFirst } from './door/look-first';
import { Outbox } from './jobs/outbox';
import { DescribeSubject } from './queries/describe-subject';
import { Redate } from './redating/redate';
import { Redaters } from './redating/redaters';

/** The one door and what stands beside it. Global: every feature's subjects go through the same instance. */
@Global()
@Module({
  providers: [Door, LookFirst, Lifecycles, Outbox, DescribeSubject, Redate, Redaters],
  exports: [Door, LookFirst, Lifecycles, Outbox, DescribeSubject, Redate, Redaters],
})
export class WorkflowModule {}
