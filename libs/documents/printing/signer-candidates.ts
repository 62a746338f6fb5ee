import { DEMONSTRATION_NAME, draftedFor, signingPosts, type PrintedSigner } from '@app/domain/documents';
import type { LegalDate } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import { partiesOf } from '../document.lifecycle';
import type { OfficialPaper } from '../persistence/official-paper.entity';
import { matterOf } from './paper-printer';

/**
 * Who may be printed as the signer of a paper on a day, the one that its draft names first. In demo mode a role stands where the
 * name would: no invented person signs a paper of a real office.
 */
export async function signerCandidates(
  { manager }: Tx,
  paper: OfficialPaper,
  day: LegalDate,
  demo: boolean,
): Promise<PrintedSigner[]> {
  const posts = signingPosts(partiesOf(paper));
  const holders = await manager.query<PrintedSigner[]>('SELECT * FROM signers_at($1, $2, $3)', [
    posts.map(({ office }) => office),
    posts.map(({ role }) => role),
    day,
  ]);
  const first = draftedFor(matterOf(paper), paper.signers);
  return holders
    .filter(({ office, role }) => posts.some((post) => post.office === office && post.role === role))
    .map((holder) => (demo ? { ...holder, name: DEMONSTRATION_NAME } : holder))
    .sort((a, b) => Number(b.role === first) - Number(a.role === first));
}
