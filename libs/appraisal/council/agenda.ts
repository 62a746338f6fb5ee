import type { Tally } from '@app/domain/appraisal';
import type { Tx } from '@app/platform';

/** A dossier on the list of a session. */
export interface AgendaItem {
  readonly dossierId: string;
  readonly unitCode: string;
  readonly provinceCode: string;
  /** `Xã Minh Long` */
  readonly unit: string;
  /** of the dossier; only one that waits for the council is voted on */
  readonly state: string;
  readonly result: Tally | null;
}

export const agendaOf = ({ manager }: Tx, sessionId: string): Promise<AgendaItem[]> =>
  manager.query<AgendaItem[]>(
    `SELECT i.dossier_id AS "dossierId", i.unit_code AS "unitCode", i.province_code AS "provinceCode", d.unit_name AS unit, s.state, i.result
     FROM council_session_item i JOIN subject s ON s.id = i.dossier_id JOIN dossier d ON d.id = i.dossier_id
     WHERE i.session_id = $1 ORDER BY i.ordinal`,
    [sessionId],
  );

/** Dossiers that wait for the council; others were withdrawn in the meantime and are left out of the vote. */
export const awaitingCouncil = (agenda: readonly AgendaItem[]): readonly AgendaItem[] =>
  agenda.filter(({ state }) => state === COUNCIL);

/** the dossier's public state in which the council votes on it */
export const COUNCIL = 'council';
