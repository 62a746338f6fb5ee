import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import type { SupplementItemView, SupplementView } from './dossier-page.dto';

type Row = Omit<SupplementView, 'items'> & Omit<SupplementItemView, 'label'>;

/** The requests for supplements, which are also the times during which the clock stood still. */
export async function supplementsOf({ manager }: Tx, dossierId: string, plan: PlanRevision): Promise<SupplementView[]> {
  const rows = await manager.query<Row[]>(
    `SELECT r.round, r.asked_at AS "askedAt", r.asked_by AS "askedBy", r.further, r.ended_at AS "endedAt", r.lapsed,
       i.component, i.kind, i.words, i.answer
     FROM supplement_request r JOIN supplement_item i USING (dossier_id, round)
     WHERE r.dossier_id = $1 ORDER BY r.round, i.component`,
    [dossierId],
  );
  const label = (id: string): string => inVietnamese(plan.components.find((one) => one.id === id)?.label ?? id);
  const requests = new Map<number, SupplementView>();
  for (const { component, kind, words, answer, ...request } of rows) {
    const view = requests.get(request.round) ?? { ...request, items: [] };
    view.items.push({ component, label: label(component), kind, words, answer });
    requests.set(request.round, view);
  }
  return [...requests.values()];
}
