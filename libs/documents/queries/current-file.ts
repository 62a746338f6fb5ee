import type { OfficialPaper } from '../persistence/official-paper.entity';

export type Stage = 'final' | 'signed' | 'sealed' | 'scan';

/** The newest stored file of a paper; null while it is a draft, which is printed when somebody looks at it. */
export function currentFile(paper: OfficialPaper): { readonly stage: Stage; readonly sha256: string } | null {
  if (paper.scanSha) return { stage: 'scan', sha256: paper.scanSha };
  if (paper.sealedSha) return { stage: 'sealed', sha256: paper.sealedSha };
  if (paper.signedSha) return { stage: 'signed', sha256: paper.signedSha };
  return paper.finalSha ? { stage: 'final', sha256: paper.finalSha } : null;
}
