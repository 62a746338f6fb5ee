import type { EndedUnit } from '@app/domain/plan-lint';
import type { PlanRevision } from '@app/domain/plans';
import type { Tx } from '@app/platform';

/** A unit that the territory knows an end of, and where it lay. */
export interface PlacedEnd extends EndedUnit {
  readonly level: string;
  readonly province: string;
  readonly parent: string | null;
}

/** Units of the reader's province that have ended or will, those among them whose code lives on. */
export const endedUnits = ({ manager, actor }: Tx): Promise<PlacedEnd[]> =>
  manager.query<PlacedEnd[]>(
    `SELECT u.code, u.full_name AS name, u.level, u.province_code AS province, u.parent_code AS parent, u.valid_to AS "to",
       ARRAY(SELECT s.successor_code FROM unit_succession s
             WHERE s.predecessor_code = u.code AND s.day = u.valid_to + 1 AND s.successor_code IS NOT NULL ORDER BY 1) AS into
     FROM (SELECT code, full_name, level, province_code, parent_code, valid_to FROM unit WHERE valid_to IS NOT NULL
           UNION ALL SELECT code, full_name, level, province_code, parent_code, valid_to FROM unit_former) u
     WHERE u.province_code = $1 ORDER BY u.code, u.valid_to`,
    [actor.scope.province],
  );

/** Of these the ones that a plan without a list is about: of its level, in its province or its parent. */
export const endsIn = (ends: readonly PlacedEnd[], { units }: PlanRevision): EndedUnit[] =>
  ends.filter(
    ({ level, province, parent }) =>
      level === units.level &&
      (units.province === undefined || units.province === province) &&
      (units.parent === undefined || units.parent === parent),
  );
