import type { Tx } from '@app/platform';

/**
 * The unit of this period that a reader belongs to; null for offices that stand above its units. A unit's wall hides the other units, so
 * that a share or a count over all of them would be told wrongly there.
 */
export async function unitOfReader({ manager, actor }: Tx, periodId: string): Promise<string | null> {
  if (actor.kind !== 'person' || actor.unitCode === null) return null;
  const [own] = await manager.query<{ unit: string }[]>(
    'SELECT unit_code AS unit FROM dossier WHERE period_id = $1 AND current AND unit_code = $2',
    [periodId, actor.unitCode],
  );
  return own?.unit ?? null;
}
