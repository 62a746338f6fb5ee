import { Module } from '@nestjs/common';
import { InboxController } from './http/inbox.controller';
import { Inbox } from './queries/inbox.query';

/** What is asked of all kinds of subjects at once. */
@Module({ controllers: [InboxController], providers: [Inbox] })
export class WorkflowHttpModule {}
