import { Module, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '@app/workflow';
import { PlanReminders } from './plan-reminders/plan-reminders';
import { FireReminder } from './sweep/fire-reminder';
import { PassDeadline } from './sweep/pass-deadline';
import { Sweep } from './sweep/sweep';

@Module({ providers: [PlanReminders, FireReminder, PassDeadline, Sweep], exports: [Sweep] })
export class DeadlinesJobsModule implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly planReminders: PlanReminders,
  ) {}

  onModuleInit(): void {
    this.handlers.register('deadline.plan-reminders', { inTransaction: (tx, job) => this.planReminders.run(tx, job) });
  }
}
