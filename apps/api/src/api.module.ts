import { Module, type DynamicModule } from '@nestjs/common';
import { AppraisalHttpModule } from '@app/appraisal';
import { DeadlinesHttpModule, DeadlinesModule } from '@app/deadlines';
import { DecisionsHttpModule } from '@app/decisions';
import { DocumentsHttpModule, DocumentsModule } from '@app/documents';
import { DossiersHttpModule, DossiersModule } from '@app/dossiers';
import { IdentityHttpModule, IdentityModule } from '@app/identity';
import { NotificationsHttpModule } from '@app/notifications';
import { PeriodsHttpModule } from '@app/periods';
import { PlansHttpModule, PlansModule } from '@app/plans';
import { PlatformModule, type Settings } from '@app/platform';
import { TerritoryHttpModule } from '@app/territory';
import { WorkflowHttpModule, WorkflowModule } from '@app/workflow';
import { ClockController } from './clock.controller';
import { DemoController } from './demo/demo.controller';
import { entities } from '../../../database/entities';
import { HealthController } from './health/health.controller';

/** The API: composes what the libs offer over HTTP, and nothing else. */
@Module({})
export class ApiModule {
  static forRoot(settings: Settings, databaseUrl: string): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot({ settings, databaseUrl, entities }),
        IdentityModule,
        PlansModule,
        WorkflowModule,
        DocumentsModule,
        DossiersModule,
        DeadlinesModule,
        IdentityHttpModule,
        WorkflowHttpModule,
        PlansHttpModule,
        PeriodsHttpModule,
        DossiersHttpModule,
        AppraisalHttpModule,
        DecisionsHttpModule,
        DocumentsHttpModule,
        NotificationsHttpModule,
        TerritoryHttpModule,
        DeadlinesHttpModule,
      ],
      controllers: [HealthController, ClockController, ...(settings.DEMO ? [DemoController] : [])],
    };
  }
}
