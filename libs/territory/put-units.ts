import { In, type EntityManager } from 'typeorm';
import { FormerUnit } from './persistence/former-unit.entity';
import { Unit } from './persistence/unit.entity';

/**
 * Puts units where nobody has put them yet; what is there stays. A unit that ended before the present bearer of its code began becomes a
 * former bearer of it.
 *
 * @throws when a code is somebody else's: of another province, or of another level on the same day
 */
export async function putUnits(manager: EntityManager, units: readonly Unit[], source: string): Promise<void> {
  const codes = In(units.map(({ code }) => code));
  const bearers = new Map((await manager.findBy(Unit, { code: codes })).map((unit) => [unit.code, unit]));
  const former = await manager.findBy(FormerUnit, { code: codes });
  const fresh: Unit[] = [];
  const before: FormerUnit[] = [];
  for (const unit of units) {
    const bearer = bearers.get(unit.code);
    if (!bearer) fresh.push(unit);
    else if (isOther(unit, bearer))
      throw new Error(
        `${source} đặt mã "${unit.code}" cho ${unit.fullName}, nhưng mã ấy là của ${bearer.fullName} (tỉnh ${bearer.provinceCode}).`,
      );
    else if (isBefore(unit, bearer) && !former.some((one) => one.code === unit.code && shareDay(one, unit)))
      before.push(formerly(unit));
  }
  if (fresh.length > 0) await manager.insert(Unit, fresh);
  if (before.length > 0) await manager.insert(FormerUnit, before);
}

const isOther = (unit: Unit, bearer: Unit): boolean =>
  unit.provinceCode !== bearer.provinceCode || (unit.level !== bearer.level && shareDay(unit, bearer));

type Ended = Unit & { readonly validTo: NonNullable<Unit['validTo']> };
const isBefore = (unit: Unit, bearer: Unit): unit is Ended => unit.validTo !== null && unit.validTo < bearer.validFrom;

const formerly = ({ officialCode: _, ...form }: Ended): FormerUnit => form;

const shareDay = (a: Unit | FormerUnit, b: Unit | FormerUnit): boolean =>
  (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo);
