import { writeFileSync } from 'node:fs';
import { dataSource } from '@app/platform';
import { entities } from '../../../../database/entities';
import { needed } from '../needed';
import { catalogue } from './catalogue';
import { entityDrift } from './entity-drift';

/**
 * `database describe <file>`: writes what the migrations made, as the database itself tells it, and fails when an entity names a column
 * that is not there or of another kind. The ORM sees neither policies, grants nor triggers: the committed copy of this file shows them.
 */
export async function describe([file]: string[]): Promise<void> {
  if (!file) throw new Error('Cần tên tệp để ghi.');
  const database = await dataSource({ url: needed('DATABASE_OWNER_URL'), entities }).initialize();
  try {
    const drift = await entityDrift(database);
    if (drift.length > 0) throw new Error(`Thực thể khác với bảng:\n- ${drift.join('\n- ')}`);
    writeFileSync(file, await catalogue(database));
  } finally {
    await database.destroy();
  }
}
