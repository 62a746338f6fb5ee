import { notFound, type Tx } from '@app/platform';
import { Subject } from '@app/workflow';
import { OfficialPaper } from '../persistence/official-paper.entity';

/** A paper with its subject, for reading. @throws Problem 404 when it is not there, out of scope, or not yet for this office */
export async function readablePaper(tx: Tx, id: string): Promise<{ subject: Subject; paper: OfficialPaper }> {
  const paper = await tx.manager.findOneBy(OfficialPaper, { id });
  const subject = paper && (await tx.manager.findOneBy(Subject, { id }));
  if (!subject) throw notFound('Văn bản');
  return { subject, paper };
}
