import type { DataSource } from 'typeorm';

/** One line for each thing that somebody could change by hand; ordered, so that a difference is a difference. */
const SECTIONS: readonly { title: string; query: string }[] = [
  {
    title: 'columns',
    query: `SELECT table_name || '.' || column_name || ' ' || data_type || coalesce(' collate ' || collation_name, '')
        || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END || coalesce(' default ' || column_default, '') AS line
      FROM information_schema.columns WHERE table_schema = 'public'`,
  },
  {
    title: 'constraints',
    query: `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype <> 'n'`,
  },
  { title: 'indexes', query: `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'` },
  {
    title: 'row-level security',
    query: `SELECT relname || CASE WHEN relrowsecurity THEN ' enabled' ELSE ' OPEN' END || CASE WHEN relforcerowsecurity THEN ' forced' ELSE '' END AS line
      FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  },
  {
    title: 'policies',
    query: `SELECT tablename || ' ' || policyname || ' ' || cmd || ' to ' || array_to_string(roles, ',') || ' using ' || coalesce(qual, '-')
        || ' check ' || coalesce(with_check, '-') AS line FROM pg_policies WHERE schemaname = 'public'`,
  },
  {
    title: 'grants',
    query: `SELECT table_name || ' ' || privilege_type || ' to ' || grantee AS line FROM information_schema.role_table_grants
      WHERE table_schema = 'public' AND grantee LIKE 'cn\\_%' AND grantee <> 'cn_owner'
      UNION ALL
      SELECT table_name || '.' || column_name || ' ' || privilege_type || ' to ' || grantee FROM information_schema.column_privileges c
      WHERE table_schema = 'public' AND grantee LIKE 'cn\\_%' AND grantee <> 'cn_owner' AND NOT EXISTS (
        SELECT 1 FROM information_schema.role_table_grants t WHERE t.table_schema = 'public' AND t.table_name = c.table_name
          AND t.grantee = c.grantee AND t.privilege_type = c.privilege_type)`,
  },
  {
    title: 'triggers',
    query: `SELECT pg_get_triggerdef(oid) AS line FROM pg_trigger WHERE NOT tgisinternal`,
  },
  {
    title: 'functions',
    query: `SELECT p.oid::regprocedure || CASE WHEN prosecdef THEN ' security definer' ELSE '' END
        || coalesce(' granted to ' || (SELECT string_agg(g, ',' ORDER BY g) FROM (SELECT a.grantee::regrole::text AS g FROM aclexplode(p.proacl) a
             WHERE a.grantee <> 0 AND a.grantee <> p.proowner) AS who), '') AS line
      FROM pg_proc p WHERE pronamespace = 'public'::regnamespace`,
  },
];

export async function catalogue(database: DataSource): Promise<string> {
  const parts: string[] = [];
  for (const { title, query } of SECTIONS) {
    const rows = await database.query<{ line: string }[]>(query);
    const lines = rows.map(({ line }) => line.replace(/\s+/g, ' ')).sort();
    parts.push(`# ${title}`, ...lines, '');
  }
  return parts.join('\n');
}
