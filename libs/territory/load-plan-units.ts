import { In, type EntityManager } from 'typeorm';
import type { PlanRevision } from '@app/domain/plans';
import { Unit } from './persistence/unit.entity';
import { successionsNamedBy, unitsNamedBy, type PlaceOfPlan } from './plan-units';
import { putSuccessions } from './put-successions';
import { putUnits } from './put-units';

/**
 * Puts the units that a plan names itself (dissolved communes, districts, khu phố) where nobody has put them yet, with what it says of
 * their successors; what is there stays. Run by the owner, after the national list, when a plan is published.
 *
 * @throws when the plan lies in a place that nobody knows, names a code that is somebody else's, or a successor that nobody knows
 */
export async function loadPlanUnits(manager: EntityManager, plan: PlanRevision): Promise<void> {
  if (plan.units.list.length === 0 && !plan.units.parents) return;
  await putUnits(manager, unitsNamedBy(plan, await placeOf(manager, plan)), `Kế hoạch ${plan.plan}`);
  const successions = successionsNamedBy(plan);
  const codes = [...new Set(successions.flatMap(({ successorCode }) => successorCode ?? []))];
  const known = await manager.findBy(Unit, { code: In(codes) });
  const missing = codes.filter((code) => !known.some((unit) => unit.code === code));
  if (missing.length > 0)
    throw new Error(
      `Kế hoạch ${plan.plan} nêu đơn vị kế tục mang mã ${missing.join(', ')}, mà danh mục địa bàn không có mã ấy.`,
    );
  await putSuccessions(manager, successions);
}

async function placeOf(manager: EntityManager, { plan, units }: PlanRevision): Promise<PlaceOfPlan> {
  const code = units.province ?? units.parent;
  const place = code === undefined ? null : await manager.findOne(Unit, { where: [{ code }, { officialCode: code }] });
  if (!place)
    throw new Error(
      `Kế hoạch ${plan} nêu tên đơn vị thuộc "${code ?? 'cả nước'}", mà danh mục địa bàn không có mã ấy.`,
    );
  return place;
}
