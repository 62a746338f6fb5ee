import { Module, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '@app/workflow';
import { TellReminder } from './tell-reminder/tell-reminder';

@Module({ providers: [TellReminder] })
export class NotificationsJobsModule implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly tellReminder: TellReminder,
  ) {}

  onModuleInit(): void {
    this.handlers.register('notification.tell-reminder', {
      inTransaction: (tx, job) => this.tellReminder.run(tx, job),
    });
  }
}
