import { In, type EntityManager } from 'typeorm';
import type { PlanRevision } from '@app/domain/plans';
import { FormerUnit } from './persistence/former-unit.entity';
import { Unit } from './persistence/unit.entity';
import { unitsNamedBy, type PlaceOfPlan } from './plan-units';

/**
 * Puts the units that a plan names itself (dissolved communes, districts, khu phố) where nobody has put them yet; what is there stays.
 * Where the code lives on under another name, the plan's unit becomes a former bearer of it. Run by the owner, after the national list,
 * when a plan is published.
 *
 * @throws when the plan lies in a place that nobody knows, or names a code that is somebody else's
 */
export async function loadPlanUnits(manager: EntityManager, plan: PlanRevision): Promise<void> {
  if (plan.units.list.length === 0 && !plan.units.parents) return;
  const named = unitsNamedBy(plan, await placeOf(manager, plan));
  const codes = named.map(({ code }) => code);
  const known = new Map((await manager.findBy(Unit, { code: In(codes) })).map((unit) => [unit.code, unit]));
  const former = await manager.findBy(FormerUnit, { code: In(codes) });
  for (const unit of named) {
    const bearer = known.get(unit.code);
    if (!bearer) await manager.insert(Unit, unit);
    else if (bearer.provinceCode !== unit.provinceCode || (bearer.level !== unit.level && sameDay(bearer, unit)))
      throw new Error(
        `Kế hoạch ${plan.plan} đặt mã "${unit.code}" cho ${unit.fullName}, nhưng mã ấy là của ${bearer.fullName} (tỉnh ${bearer.provinceCode}).`,
      );
    else if (isBefore(unit, bearer) && !former.some((one) => one.code === unit.code && sameDay(one, unit)))
      await manager.insert(FormerUnit, unit);
  }
}

async function placeOf(manager: EntityManager, { plan, units }: PlanRevision): Promise<PlaceOfPlan> {
  const code = units.province ?? units.parent;
  const place = code === undefined ? null : await manager.findOneBy(Unit, { code });
  if (!place)
    throw new Error(
      `Kế hoạch ${plan} nêu tên đơn vị thuộc "${code ?? 'cả nước'}", mà danh mục địa bàn không có mã ấy.`,
    );
  return place;
}

const isBefore = (unit: Unit, bearer: Unit): unit is Unit & FormerUnit =>
  unit.validTo !== null && unit.validTo < bearer.validFrom;

const sameDay = (a: Unit | FormerUnit, b: Unit | FormerUnit): boolean =>
  (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo);
