import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { unitLevelLabels } from '@app/domain/territory';
import { searched, UnitOfWork } from '@app/platform';
import type { UnitLine, UnitList, UnitsQuery } from './list-units.dto';

const PAGE = 50;

/** `$1` is the searched text, `$2` the same as it was typed, `$3` level, `$4` province, `$5` parent, `$6` standing, `$7` today. */
const FOUND = `
  FROM unit u LEFT JOIN unit p ON p.code = u.parent_code LEFT JOIN unit v ON v.code = u.province_code
  WHERE ($1::text IS NULL OR u.code = $2 OR u.official_code = $2 OR folded(u.full_name) LIKE '%' || folded($1) || '%'
      OR EXISTS (SELECT 1 FROM unit_former f WHERE f.code = u.code AND folded(f.full_name) LIKE '%' || folded($1) || '%'))
    AND ($3::text IS NULL OR u.level = $3) AND ($4::text IS NULL OR u.province_code = $4) AND ($5::text IS NULL OR u.parent_code = $5)
    AND ($6::text IS NULL OR ($6 = 'current') = (u.valid_to IS NULL OR u.valid_to >= $7))`;

/** Units of the country, present and former: names of places are nobody's secret, so everybody signed in may search them. */
@Injectable()
export class ListUnits {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: PersonActing, query: UnitsQuery): Promise<UnitList> {
    const { q, level, province, parent, standing, after, limit = PAGE } = query;
    return this.unitOfWork.read(actor, async ({ manager, today }) => {
      const parameters = [
        searched(q),
        q ?? null,
        level ?? null,
        province ?? null,
        parent ?? null,
        standing ?? null,
        today,
      ];
      const rows = await manager.query<Omit<UnitLine, 'levelLabel'>[]>(
        `SELECT u.code, u.official_code AS "officialCode", u.level, u.full_name AS "fullName", p.full_name AS "parentName",
           v.full_name AS "provinceName", u.valid_from AS "validFrom", u.from_attested AS "fromAttested", u.valid_to AS "validTo",
           ARRAY(SELECT f.full_name FROM unit_former f WHERE f.code = u.code ORDER BY f.valid_to DESC) AS "formerNames"
         ${FOUND} AND ($8::text IS NULL OR u.code COLLATE "C" > $8) ORDER BY u.code COLLATE "C" LIMIT $9`,
        [...parameters, after ?? null, limit + 1],
      );
      const [{ total }] = await manager.query<[{ total: number }]>(`SELECT count(*) AS total ${FOUND}`, parameters);
      const items = rows.slice(0, limit).map((row) => ({ ...row, levelLabel: unitLevelLabels[row.level] }));
      return { items, next: rows.length > limit ? (items.at(-1)?.code ?? null) : null, total };
    });
  }
}
