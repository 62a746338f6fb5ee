import type { Council } from '@app/domain/plans';

/** Why a member does not vote on a dossier (docs/practice.md 6): it is their own unit, or they have declared a relation. */
export type RecusalCause = 'own-unit' | 'declared';

/** Members whose office belongs to the commune that the dossier is about. They are recused without anybody saying so. */
export function ownUnitMembers(
  { recusal }: Pick<Council, 'recusal'>,
  members: readonly { readonly id: string; readonly unitCode: string | null }[],
  unitCode: string,
): string[] {
  return recusal.ownUnit ? members.filter((member) => member.unitCode === unitCode).map(({ id }) => id) : [];
}
