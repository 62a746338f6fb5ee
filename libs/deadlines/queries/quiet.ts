import { Injectable } from '@nestjs/common';
import type { Tx } from '@app/platform';

export interface Quiet {
  /** jobs written and not done */
  readonly jobs: number;
  /** reminders and deadlines whose time has come and that the sweep has not settled */
  readonly due: number;
  /** when the next one is due by the office clock */
  readonly next: Date | null;
}

/** Whether the clockwork has nothing left to do at this hour. A simulated clock may only be moved on when it is quiet. */
@Injectable()
export class QuietQuery {
  async run({ manager }: Tx): Promise<Quiet> {
    const [row] = await manager.query<[Quiet]>(`
      SELECT
        (SELECT count(*) FROM outbox WHERE done_at IS NULL) AS jobs,
        (SELECT count(*) FROM reminder WHERE status = 'planned' AND fires_at <= office_now())
          + (SELECT count(*) FROM deadline WHERE status = 'running' AND passed_at IS NULL
             AND due < (office_now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS due,
        least(
          (SELECT min(fires_at) FROM reminder WHERE status = 'planned'),
          (SELECT min((due + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') FROM deadline WHERE status = 'running' AND passed_at IS NULL)
        ) AS next`);
    return row;
  }
}
