import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ObligationEvent } from '@app/domain/periods';
import { Problem } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { ObligationLifecycle } from '../obligation.lifecycle';
import type { AcceptedReportsView, AcceptedReportView } from './accept-report.dto';

/** Takes a report in, or up to two hundred: each is an act of its own, so that one that cannot be taken in holds up none of the others. */
@Injectable()
export class AcceptReport {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: ObligationLifecycle,
  ) {}

  one(request: ActRequest, id: string): Promise<Advanced> {
    return this.door.act(
      request,
      this.lifecycle,
      id,
      'accept',
      async () => ({ type: 'ACCEPT' }) satisfies ObligationEvent,
    );
  }

  /** A repeat under the same key accepts nothing twice: each report has a key made of the request's. */
  async many(request: ActRequest, ids: readonly string[]): Promise<AcceptedReportsView> {
    const items: AcceptedReportView[] = [];
    for (const id of ids) items.push(await this.oneOfMany(request, id));
    return { items };
  }

  private async oneOfMany(request: ActRequest, id: string): Promise<AcceptedReportView> {
    const key = createHash('sha256').update(`${request.key} ${id}`).digest('hex');
    try {
      await this.one({ ...request, key, ifMatch: null }, id);
      return { id, accepted: true, code: null, text: null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { id, accepted: false, code: error.code, text: error.detail };
    }
  }
}
