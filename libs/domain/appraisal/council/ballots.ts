import type { Council } from '@app/domain/plans';
import { refusal, type Refusal } from '@app/domain/shared';
import { atTheTable, inWriting, type Sitting } from './attendance';

/** Đồng ý · Không đồng ý · Ý kiến khác, on proposing the unit for recognition. */
export const CHOICES = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

/** *Thống nhất cả danh sách, trừ …*: one choice for all, and the dossiers on which it is another. */
export interface ListVote {
  /** null where the plan wants a choice for each dossier */
  readonly whole: Choice | null;
  readonly except: readonly { readonly dossier: string; readonly choice: Choice }[];
}

/**
 * The choice on each dossier of the list.
 * @returns refusals when an exception is not on the list or named twice, or when a dossier is left without a choice
 */
export function spread(
  { listVote }: Pick<Council, 'listVote'>,
  vote: ListVote,
  dossiers: readonly string[],
):
  | { readonly ok: true; readonly choices: ReadonlyMap<string, Choice> }
  | { readonly ok: false; readonly refusals: readonly Refusal[] } {
  const choices = new Map(vote.except.map(({ dossier, choice }) => [dossier, choice]));
  const refusals = [
    ...(vote.whole !== null && listVote === 'each' ? [refusal('ballot.each-on-its-own')] : []),
    ...(choices.size < vote.except.length ? [refusal('ballot.named-twice')] : []),
    ...[...choices.keys()]
      .filter((id) => !dossiers.includes(id))
      .map((dossier) => refusal('ballot.not-on-the-list', { dossier })),
  ];
  for (const dossier of dossiers) {
    if (choices.has(dossier)) continue;
    if (vote.whole === null) refusals.push(refusal('ballot.without-choice', { dossier }));
    else choices.set(dossier, vote.whole);
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, choices };
}

/** Why a member has no vote in this session at all. Recusals are asked dossier by dossier. */
export function noVote(sitting: Sitting, memberId: string): Refusal | null {
  const member = sitting.members.find(({ id }) => id === memberId);
  if (!member) return refusal('ballot.not-a-member');
  if (!member.votes) return refusal('ballot.no-vote', { role: member.role });
  return atTheTable(sitting, memberId) || inWriting(sitting, memberId) ? null : refusal('ballot.not-attending');
}
