import type { Tx } from '@app/platform';
import { OfficialPaper } from './official-paper.entity';

type Changes = Partial<Omit<OfficialPaper, 'id'>>;

/** Writes to a paper whose subject is locked, and to the row in hand: the door looks at it again after the step. */
export async function writePaper(tx: Tx, paper: OfficialPaper, changes: Changes): Promise<void> {
  await tx.manager.update(OfficialPaper, { id: paper.id }, changes);
  Object.assign(paper, changes);
}
