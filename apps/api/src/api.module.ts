import { Module, type DynamicModule } from '@nestjs/common';
import { DeadlinesModule } from '@app/deadlines';
import { IdentityHttpModule, IdentityModule } from '@app/identity';
import { NotificationsHttpModule } from '@app/notifications';
import { PlansModule } from '@app/plans';
import { PlatformModule, type Settings } from '@app/platform';
import { WorkflowModule } from '@app/workflow';
import { ClockController } from './clock.controller';
import { DemoController } from './demo/demo.controller';
import { entities } from './entities';
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
        DeadlinesModule,
        IdentityHttpModule,
        NotificationsHttpModule,
      ],
      controllers: [HealthController, ClockController, ...(settings.DEMO ? [DemoController] : [])],
    };
  }
}
