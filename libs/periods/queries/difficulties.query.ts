import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { difficultyStates } from '@app/domain/periods';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { DescribeSubject, Subject, type HistoryLine } from '@app/workflow';
import { DifficultyLifecycle } from '../difficulty.lifecycle';
import type { DifficultyLine, DifficultyList, DifficultyPage, ListDifficultiesQuery } from './difficulty-page.dto';

const FILTERED = `
  FROM difficulty d JOIN subject s ON s.id = d.id JOIN office f ON f.id = d.from_office
  WHERE ($1::uuid IS NULL OR d.period_id = $1) AND ($2::text IS NULL OR s.state = $2)`;

/** Difficulties, the newest first; the wall tells a commune of its own. */
@Injectable()
export class DifficultiesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly describe: DescribeSubject,
    private readonly lifecycle: DifficultyLifecycle,
  ) {}

  list(actor: PersonActing, { period, state, after, limit = 50 }: ListDifficultiesQuery): Promise<DifficultyList> {
    const filters = [period ?? null, state ?? null];
    const [afterDay, afterId] = after?.split('_') ?? [null, null];
    return this.unitOfWork.read(actor, async ({ manager }) => {
      const rows = await manager.query<Omit<DifficultyLine, 'stateLabel'>[]>(
        `SELECT d.id, s.title, f.name AS "fromOfficeName", d.raised_on AS "raisedOn", d.due, s.state, d.late ${FILTERED}
           AND ($3::date IS NULL OR (d.raised_on, d.id) < ($3::date, $4::uuid)) ORDER BY d.raised_on DESC, d.id DESC LIMIT $5`,
        [...filters, afterDay, afterId, limit + 1],
      );
      const [{ total }] = await manager.query<[{ total: number }]>(`SELECT count(*) AS total ${FILTERED}`, filters);
      const items = rows
        .slice(0, limit)
        .map((row) => ({ ...row, stateLabel: difficultyStates[row.state] ?? row.state }));
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { items, next: last ? `${last.raisedOn}_${last.id}` : null, total };
    });
  }

  page(actor: PersonActing, id: string): Promise<DifficultyPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const subject = await this.find(tx, id);
      const loaded = await this.lifecycle.load(tx, subject);
      const row = loaded.difficulty;
      const [names] = await tx.manager.query<
        [Pick<DifficultyPage, 'fromOfficeName' | 'toOfficeName' | 'viaOfficeName'>]
      >(
        `SELECT (SELECT name FROM office WHERE id = $1) AS "fromOfficeName", (SELECT name FROM office WHERE id = $2) AS "toOfficeName",
           (SELECT name FROM office WHERE id = $3) AS "viaOfficeName"`,
        [row.fromOffice, row.toOffice, row.viaOffice],
      );
      const { periodId, raisedOn, text, due, answer, answeredAt, late } = row;
      const view = await this.describe.view(
        tx,
        this.lifecycle,
        subject,
        await this.lifecycle.facts(tx, subject, loaded),
      );
      return { subject: view, periodId, ...names, raisedOn, text, due, answer, answeredAt, late };
    });
  }

  history(actor: PersonActing, id: string): Promise<HistoryLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.find(tx, id);
      return this.describe.history(tx, this.lifecycle, id);
    });
  }

  private async find({ manager }: Tx, id: string): Promise<Subject> {
    const subject = await manager.findOneBy(Subject, { id, kind: this.lifecycle.kind });
    if (!subject) throw notFound();
    return subject;
  }
}
