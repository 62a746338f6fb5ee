import path from 'node:path';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntityTarget } from 'typeorm';
import { OfficeClock } from './clock/office-clock';
import { Settings } from './config/settings';
import { dataSourceOptions } from './database/data-source';
import { UnitOfWork } from './database/unit-of-work';
import { FolderStorage } from './storage/folder-storage';

export interface PlatformOptions {
  readonly settings: Settings;
  /** connection as the serving role of this process */
  readonly databaseUrl: string;
  readonly entities: EntityTarget<unknown>[];
}

/** Settings, database, clock and storage for a process; global, because every lib may use the platform. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ settings, databaseUrl, entities }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot(dataSourceOptions({ url: databaseUrl, entities }))],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: FolderStorage, useValue: new FolderStorage(path.join(settings.DATA_DIR, 'files')) },
        UnitOfWork,
        OfficeClock,
      ],
      exports: [Settings, FolderStorage, UnitOfWork, OfficeClock],
    };
  }
}
