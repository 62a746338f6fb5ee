import { Injectable } from '@nestjs/common';
import type { FigureStage } from '@app/domain/appraisal';
import { checkFigures, type FigureValue, type PlanRevision } from '@app/domain/plans';
import type { Refusal } from '@app/domain/shared';
import { openWhatFollows } from '@app/periods';
import { invalid, type FieldProblem, type Tx } from '@app/platform';
import { Outbox } from '@app/workflow';
import { fault } from '../fault';
import type { Dossier } from '../persistence/dossier.entity';
import { Figure } from '../persistence/figure.entity';
import { keepRecord, type LineToKeep } from '../record/keep-record';
import { figuresAt } from './figures-to-judge';

/** A figure as it was entered; `null` takes back what was there. */
export interface EnteredFigure {
  readonly indicator: string;
  readonly value: FigureValue | null;
  readonly note?: string | null;
}

export interface FigureEntry {
  readonly dossier: Dossier;
  readonly plan: PlanRevision;
  readonly stage: FigureStage;
  readonly figures: readonly EnteredFigure[];
  /** JSON pointer of the list in the body; absent: `/figures` */
  readonly pointer?: string;
}

const POLICE = 'police';

/** The only writer of figures, each of which leaves a line in the dossier's record. The caller holds the dossier's lock, and has asked whether this office may enter at this stage. */
@Injectable()
export class Figures {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Checks ranges and the plan's checks across figures, together with what the stage already has, and writes them. An unchanged count
   * keeps its hand and hour.
   * @throws Problem 422 with a pointer for each fault; nothing is written then
   */
  async enter(tx: Tx, entry: FigureEntry): Promise<void> {
    const faults = await this.check(tx, entry);
    if (faults.length > 0) throw invalid(faults);
    const changed: EnteredFigure[] = [];
    for (const figure of entry.figures) if (await this.write(tx, entry, figure)) changed.push(figure);
    await keepRecord(
      tx,
      entry.dossier,
      changed.map((figure) => lineOf(entry, figure)),
    );
    if (changed.length > 0) await openWhatFollows(tx, this.outbox, entry.plan, { ...entry.dossier, cause: 'figures' });
  }

  /** What is wrong with an entry, each at its place; for bulk entry, which collects the faults of all rows. */
  async check(tx: Tx, { dossier, plan, stage, figures, pointer = '/figures' }: FigureEntry): Promise<FieldProblem[]> {
    const place = (indicator: unknown, parts: readonly unknown[] = []): string => {
      const at = figures.findIndex((figure) => figure.indicator === indicator);
      const other = figures.findIndex((figure) => parts.includes(figure.indicator));
      return at >= 0 || other >= 0 ? `${pointer}/${at >= 0 ? at : other}/value` : pointer;
    };
    const own = new Set(figures.map(({ indicator }) => indicator));
    const twice = figures.filter(({ indicator }, i) => figures.findIndex((one) => one.indicator === indicator) !== i);
    const present = await figuresAt(tx, dossier.id, stage);
    const together = {
      ...present,
      ...Object.fromEntries(figures.map(({ indicator, value }) => [indicator, value ?? undefined])),
    };
    const refused = checkFigures(plan, together, tx.today).filter(
      ({ params }) => own.has(String(params.indicator)) || touches(params.parts, own),
    );
    return [
      ...twice.map((figure) =>
        fault(`${pointer}/${figures.indexOf(figure)}/indicator`, { code: 'figure.twice', params: {} }),
      ),
      ...figures.flatMap(({ indicator }, i) =>
        seesPolice(tx) || !isPolice(plan, indicator)
          ? []
          : [fault(`${pointer}/${i}/indicator`, { code: 'figure.police-only', params: {} })],
      ),
      ...refused.map((refusal) =>
        fault(place(refusal.params.indicator, listOf(refusal.params.parts)), named(plan, refusal)),
      ),
    ];
  }

  /** @returns whether anything is other than before */
  private async write(
    tx: Tx,
    { dossier, plan, stage }: FigureEntry,
    { indicator, value, note }: EnteredFigure,
  ): Promise<boolean> {
    if (value === null) {
      const { affected } = await tx.manager.delete(Figure, { dossierId: dossier.id, stage, indicator });
      return affected !== 0;
    }
    const { actor } = tx;
    const written = await tx.manager.query<unknown[]>(
      `INSERT INTO figure (dossier_id, stage, indicator, value, note, office_id, by, at, province_code, unit_code, audience)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (dossier_id, stage, indicator) DO UPDATE
         SET value = excluded.value, note = excluded.note, office_id = excluded.office_id, by = excluded.by, at = excluded.at
         WHERE (figure.value, coalesce(figure.note, '')) IS DISTINCT FROM (excluded.value, coalesce(excluded.note, ''))
       RETURNING stage`,
      [
        dossier.id,
        stage,
        indicator,
        JSON.stringify(value),
        note ?? null,
        actor.kind === 'person' ? actor.officeId : null,
        actor.kind === 'person' ? actor.title : actor.name,
        tx.now,
        dossier.provinceCode,
        dossier.unitCode,
        audienceOf(dossier, plan, indicator),
      ],
    );
    return written.length > 0;
  }
}

const lineOf = (
  { dossier, plan, stage }: FigureEntry,
  { indicator, value, note = null }: EnteredFigure,
): LineToKeep => ({
  content: { kind: 'figure', stage, indicator, value, note },
  audience: audienceOf(dossier, plan, indicator),
});

const audienceOf = (dossier: Dossier, plan: PlanRevision, indicator: string): string | null =>
  isPolice(plan, indicator) ? POLICE : dossier.audience;

/** Whether the actor belongs to the police's readership; the wall refuses such a write anyway, this says so in words. */
export const seesPolice = ({ actor: { scope } }: Tx): boolean =>
  scope.audiences.some((one) => one === POLICE || one === '*');

const isPolice = (plan: PlanRevision, id: string): boolean =>
  plan.indicators.find((one) => one.id === id)?.class === POLICE;

const listOf = (parts: unknown): readonly unknown[] => (Array.isArray(parts) ? parts : []);

const touches = (parts: unknown, own: ReadonlySet<string>): boolean =>
  listOf(parts).some((part) => own.has(String(part)));

/** The sentence calls indicators by their labels. */
export function named(plan: PlanRevision, { code, params }: Refusal): Refusal {
  const label = (id: unknown): string => {
    const found = plan.indicators.find((one) => one.id === id)?.label;
    return found === undefined ? String(id) : typeof found === 'string' ? found : found.vi;
  };
  return { code, params: { ...params, indicator: label(params.indicator), parts: listOf(params.parts).map(label) } };
}
