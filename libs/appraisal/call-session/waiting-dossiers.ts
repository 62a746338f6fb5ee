import type { Tx } from '@app/platform';
import { COUNCIL } from '../council/agenda';

export interface ListedDossier {
  readonly id: string;
  readonly unitCode: string;
  readonly provinceCode: string;
}

/** Dossiers that wait for the council and are on no list that is still open. */
export const waitingDossiers = ({ manager }: Tx, periodId: string): Promise<ListedDossier[]> =>
  manager.query<ListedDossier[]>(
    `SELECT d.id, d.unit_code AS "unitCode", d.province_code AS "provinceCode"
     FROM dossier d JOIN subject s ON s.id = d.id
     WHERE d.period_id = $1 AND s.state = $2
       AND NOT EXISTS (SELECT 1 FROM council_session_item i JOIN council_session c ON c.id = i.session_id
                       WHERE i.dossier_id = d.id AND c.status IN ('called', 'sitting'))
     ORDER BY d.unit_sorted, d.unit_code`,
    [periodId, COUNCIL],
  );
