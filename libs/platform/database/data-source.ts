import { types } from 'pg';
import { DataSource, type DataSourceOptions, type EntityTarget, type MigrationInterface } from 'typeorm';

// A legal date is a day on paper: as a JavaScript Date it would shift with the time zone of the process.
types.setTypeParser(types.builtins.DATE, (value) => value);
// count() and sum() answer bigint; all our counts are far below 2^53.
types.setTypeParser(types.builtins.INT8, (value) => Number(value));

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: EntityTarget<unknown>[];
  readonly migrations?: (new () => MigrationInterface)[];
  /** connections of this process's pool */
  readonly pool?: number;
}

export function dataSourceOptions({ url, entities, migrations, pool }: DatabaseOptions): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: entities as DataSourceOptions['entities'],
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    extra: {
      max: pool ?? 10,
      application_name: 'cong-nhan',
      options: '-c TimeZone=UTC -c lock_timeout=10000 -c statement_timeout=60000',
    },
  };
}

export const dataSource = (options: DatabaseOptions): DataSource => new DataSource(dataSourceOptions(options));
