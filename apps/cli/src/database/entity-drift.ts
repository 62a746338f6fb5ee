import type { DataSource } from 'typeorm';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** Types as the entity writes them → as the catalogue does. */
const TYPES: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
  bool: 'boolean',
  int: 'integer',
  int4: 'integer',
};

/** Where an entity does not agree with the migrated table, in words. */
export async function entityDrift(database: DataSource): Promise<string[]> {
  const columns = await database.query<Column[]>(
    `SELECT table_name AS table, column_name AS name, CASE data_type WHEN 'ARRAY' THEN substr(udt_name, 2) ELSE data_type END AS type,
       is_nullable = 'YES' AS nullable FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const known = new Map(columns.map((column) => [`${column.table}.${column.name}`, column]));
  return database.entityMetadatas.flatMap(({ tableName, columns: declared }) =>
    declared.flatMap(({ databaseName, type, isNullable }) => {
      const place = `${tableName}.${databaseName}`;
      const column = known.get(place);
      if (!column) return [`${place} is not in the database`];
      const wanted = TYPES[String(type)] ?? String(type);
      if (wanted !== column.type) return [`${place} is ${column.type}, the entity says ${wanted}`];
      return isNullable === column.nullable
        ? []
        : [`${place} is ${column.nullable ? '' : 'not '}nullable, the entity says otherwise`];
    }),
  );
}
