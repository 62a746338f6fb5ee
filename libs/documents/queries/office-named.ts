import { notFound, type Tx } from '@app/platform';

/** The office's name as people write it, for certificates and signatures. */
export async function officeNamed({ manager }: Tx, id: string): Promise<string> {
  const [office] = await manager.query<{ name: string }[]>('SELECT name FROM office WHERE id = $1', [id]);
  if (!office) throw notFound('Cơ quan');
  return office.name;
}
