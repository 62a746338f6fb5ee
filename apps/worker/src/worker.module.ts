import { Module, type DynamicModule } from '@nestjs/common';
import { AppraisalJobsModule } from '@app/appraisal';
import { DeadlinesJobsModule } from '@app/deadlines';
import { DecisionsJobsModule } from '@app/decisions';
import { DocumentsModule } from '@app/documents';
import { DossiersJobsModule, DossiersModule } from '@app/dossiers';
import { IdentityModule } from '@app/identity';
import { NotificationsJobsModule } from '@app/notifications';
import { PeriodsJobsModule } from '@app/periods';
import { PlansModule } from '@app/plans';
import { PlatformModule, Queue, type Settings } from '@app/platform';
import { WorkflowJobsModule, WorkflowModule } from '@app/workflow';
import { entities } from '../../../database/entities';
import { QueueModule } from './queue.module';

/** The worker: no HTTP; carries the outbox, sweeps deadlines, does the libs' jobs. */
@Module({})
export class WorkerModule {
  static forRoot(settings: Settings, databaseUrl: string, queue: Queue): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        QueueModule.forRoot(queue),
        PlatformModule.forRoot({ settings, databaseUrl, entities }),
        IdentityModule,
        PlansModule,
        WorkflowModule,
        DocumentsModule,
        DossiersModule,
        WorkflowJobsModule,
        DeadlinesJobsModule,
        PeriodsJobsModule,
        DossiersJobsModule,
        AppraisalJobsModule,
        DecisionsJobsModule,
        NotificationsJobsModule,
      ],
    };
  }
}
