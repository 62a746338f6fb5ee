import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { UnitOfWork } from '@app/platform';
import type { RecognitionLine, RecognitionList, RecognitionsQuery } from './recognitions.dto';

const PAGE = 50;

/**
 * The register of recognised units of a period, as it may be published: it counts units and no people. Communes read it too, which the
 * wall of the table itself would not let them: `recognitions_of` keeps to the province.
 */
@Injectable()
export class Recognitions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  read(actor: PersonActing, { period, after = '', limit = PAGE }: RecognitionsQuery): Promise<RecognitionList> {
    return this.unitOfWork.read(actor, async ({ manager }) => {
      const rows = await manager.query<RecognitionLine[]>(
        `SELECT r.unit_code AS "unitCode", r.unit_name AS unit, r.number, r.dated AS date, r.document_id AS "documentId"
         FROM recognitions_of($1) r
         WHERE r.unit_code > $2 ORDER BY r.unit_code LIMIT $3`,
        [period, after, limit + 1],
      );
      const [{ total }] = await manager.query<[{ total: number }]>(
        'SELECT count(*) AS total FROM recognitions_of($1)',
        [period],
      );
      const items = rows.slice(0, limit);
      return { items, next: rows.length > limit ? (items.at(-1)?.unitCode ?? null) : null, total };
    });
  }
}
