import { notFound, type Tx } from '@app/platform';
import { Subject } from '@app/workflow';
import { OfficialPaper } from '../persistence/official-paper.entity';
import { readableBy } from './readable-by';

/** A paper with its subject, for reading. @throws Problem 404 when it is not there, out of scope, or not yet for this office */
export async function readablePaper(tx: Tx, id: string): Promise<{ subject: Subject; paper: OfficialPaper }> {
  const { sql, parameters } = readableBy(tx.actor, 2);
  const seen = await tx.manager.query<unknown[]>(`SELECT 1 FROM document d WHERE d.id = $1 AND ${sql}`, [
    id,
    ...parameters,
  ]);
  const paper = seen.length > 0 ? await tx.manager.findOneBy(OfficialPaper, { id }) : null;
  const subject = paper ? await tx.manager.findOneBy(Subject, { id }) : null;
  if (!paper || !subject) throw notFound('Văn bản');
  return { subject, paper };
}
