import { Injectable } from '@nestjs/common';
import { automatic } from '@app/domain/identity';
import { UnitOfWork } from '@app/platform';
import { HistoryEvent, Lifecycles, remake, Subject } from '@app/workflow';
import { verifySubject } from './verify-subject';

export interface Report {
  readonly subjects: number;
  readonly events: number;
  readonly purged: number;
  readonly broken: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    /** which of its histories: the events, or what its feature keeps below it */
    readonly of: 'events' | 'record';
    /** the event or line; null: none shows it */
    readonly at: number | null;
    readonly why: string;
  }[];
}

const PAGE = 200;

/** Goes through every subject of the database, a page at a time. Reads only, so that it can run as `cn_auditor`. */
@Injectable()
export class VerifyHistory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycles: Lifecycles,
  ) {}

  async run(): Promise<Report> {
    const total = { subjects: 0, events: 0, purged: 0, broken: [] as Report['broken'][number][] };
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const last = await this.page(after, total);
      if (!last) return total;
      after = last;
    }
  }

  private page(
    after: string,
    total: { subjects: number; events: number; purged: number; broken: Report['broken'][number][] },
  ): Promise<string | null> {
    return this.unitOfWork.read(automatic('verify'), async (tx) => {
      const subjects = await tx.manager
        .createQueryBuilder(Subject, 's')
        .where('s.id > :after', { after })
        .orderBy('s.id')
        .limit(PAGE)
        .getMany();
      for (const subject of subjects) {
        const events = await tx.manager.find(HistoryEvent, { where: { subjectId: subject.id }, order: { seq: 'ASC' } });
        const lifecycle = this.lifecycles.of(subject.kind);
        const verdict = await verifySubject(subject, events, {
          machine: (origin) => lifecycle.machine(tx, origin),
          remake: (snapshot, move) => remake(tx, lifecycle, snapshot, move),
        });
        const below = verdict.result === 'broken' ? null : await lifecycle.attest?.(tx, subject, events);
        total.subjects += 1;
        total.events += events.length;
        if (verdict.result === 'valid (purged)') total.purged += 1;
        const { id, kind, title } = subject;
        if (verdict.result === 'broken')
          total.broken.push({ id, kind, title, of: 'events', at: verdict.at, why: verdict.why });
        else if (below) total.broken.push({ id, kind, title, of: 'record', at: below.line, why: below.why });
      }
      return subjects.at(-1)?.id ?? null;
    });
  }
}
