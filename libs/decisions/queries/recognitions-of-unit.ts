import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { notFound, UnitOfWork } from '@app/platform';
import type { RecognitionOfUnit } from './recognitions.dto';

/**
 * What a unit was recognised for in any period, and what the units that it came from were. A merged unit inherits no recognition: it has other
 * people in it, and asks anew. But who reads its page asks what became of the ones before.
 */
@Injectable()
export class RecognitionsOfUnit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem 404 when no unit has the code */
  read(actor: PersonActing, code: string): Promise<RecognitionOfUnit[]> {
    return this.unitOfWork.read(actor, async ({ manager }) => {
      const known = await manager.query<unknown[]>('SELECT 1 FROM unit WHERE code = $1', [code]);
      if (known.length === 0) throw notFound('Địa bàn');
      return manager.query<RecognitionOfUnit[]>(
        `SELECT r.unit_code AS "unitCode", r.unit_name AS unit, p.label || ' – kỳ ' || p.code AS period, r.number, r.dated AS date, r.document_id AS "documentId"
         FROM recognitions_around($1) r JOIN period p ON p.id = r.period_id ORDER BY r.dated DESC, r.unit_code`,
        [code],
      );
    });
  }
}
