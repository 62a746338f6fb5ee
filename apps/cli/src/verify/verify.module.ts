import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '@app/audit';
import { DocumentsModule } from '@app/documents';
import { DossiersModule } from '@app/dossiers';
import { IdentityModule } from '@app/identity';
import { PeriodsModule } from '@app/periods';
import { PlansModule } from '@app/plans';
import { PlatformModule, type Settings } from '@app/platform';
import { WorkflowModule } from '@app/workflow';
import { entities } from '../../../../database/entities';

/** Every kind of subject with its machine, and what replays them. No HTTP, no queue, no jobs. */
@Module({})
export class VerifyModule {
  static forRoot(settings: Settings, databaseUrl: string): DynamicModule {
    return {
      module: VerifyModule,
      imports: [
        PlatformModule.forRoot({ settings, databaseUrl, entities }),
        IdentityModule,
        PlansModule,
        WorkflowModule,
        DocumentsModule,
        PeriodsModule,
        DossiersModule,
        AuditModule,
      ],
    };
  }
}
