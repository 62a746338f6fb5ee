import type { BodyBlock } from '@app/domain/documents';
import type { Node, NodeQueries } from 'pdfmake/interfaces';

/** Ids by which the page breaker knows its nodes. */
export const KEPT = {
  closing: 'closing',
  lastBlock: 'last-block',
  signature: 'signature',
  block: (index: number, kind: string): string => `block-${index}-${kind}`,
} as const;

/**
 * Whether a page must be broken before this node (pdfmake's `pageBreakBefore`).
 * - The signature never stands on a page without the end of the text, where it could be put under any other text, and is never cut.
 * - A title never stands at the foot of a page without what it announces. Titles right before the closing block belong to it:
 *   pdfmake asks about each node once, and a break before the closing block would come after their turn.
 *
 * Page breaks and not `unbreakable`: inside an unbreakable block pdfmake reports positions relative to the block, and the places of
 * the signatures are read from those positions.
 */
export function keepTogether(node: Node, queries: NodeQueries): boolean {
  if (node.id === KEPT.closing) return node.pageNumbers.length > 1 && !signsUnderText(queries);
  if (isTitle(node)) return nextBlockIsElsewhere(node, queries);
  return false;
}

function signsUnderText(queries: NodeQueries): boolean {
  const nodes = [...queries.getFollowingNodesOnPage(), ...queries.getNodesOnNextPage()];
  const signature = nodes.find(({ id }) => id === KEPT.signature);
  const text = nodes.find(({ id }) => id === KEPT.lastBlock);
  if (!signature || !text || signature.pageNumbers.length > 1) return false;
  return text.pageNumbers.includes(signature.pageNumbers[0] ?? 0);
}

/** Whether the block only announces the next one. */
export function announces({ kind }: BodyBlock): boolean {
  return kind === 'title' || kind === 'proclamation';
}

function isTitle({ id }: Node): boolean {
  return id !== undefined && /^block-\d+-(title|proclamation)$/.test(id);
}

function nextBlockIsElsewhere(node: Node, queries: NodeQueries): boolean {
  const next = Number(node.id?.split('-')[1]) + 1;
  const isNext = ({ id }: Node): boolean =>
    id?.startsWith(`block-${next}-`) === true || id === KEPT.closing || id === KEPT.lastBlock;
  return !queries.getFollowingNodesOnPage().some(isNext);
}
