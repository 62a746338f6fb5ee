import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { appraisalWords, panelTaskOf } from '@app/domain/appraisal';
import { standsWithDecider } from '@app/domain/plans';
import { seesPolice } from '@app/dossiers';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork } from '@app/platform';
import { SessionRoom } from '../council/session-room';
import { appraisalLine } from './appraisal-line';
import { appraisalRows, besideRow } from './appraisal-rows';
import { SHEET_TABS, type AppraisalLine, type AppraisalSheet, type SheetQuery, type SheetTab } from './appraisal.dto';

const PAGE = 50;

interface SheetLine {
  readonly line: AppraisalLine;
  /** member of the panel that the reader's office is; null for onlookers */
  readonly own: string | null;
}

/**
 * The one sheet of the appraisal: units × criteria, every agency's word, where figures differ. All rows of a period are a few hundred at
 * most; they come in one query, because counters and page must be of one moment.
 */
@Injectable()
export class ReadAppraisalSheet {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
    private readonly room: SessionRoom,
  ) {}

  /** @throws Problem 404 for offices of the units themselves: what agencies write among themselves is not theirs */
  read(actor: PersonActing, { period, tab = 'all', after, limit = PAGE }: SheetQuery): Promise<AppraisalSheet> {
    return this.unitOfWork.read(actor, async (tx) => {
      if (!standsWithDecider(actor, await this.room.planOf(tx, period), tx.today)) throw notFound(appraisalWords.sheet);
      const lines: SheetLine[] = [];
      for (const row of await appraisalRows(tx, period)) {
        const plan = await this.plans.revision(tx, row.plan, row.planRevision);
        const beside = await besideRow(tx, row, plan);
        const line = appraisalLine(row, { plan, today: tx.today, seesPolice: seesPolice(tx), beside });
        lines.push({ line, own: panelTaskOf(plan, actor.officeKind, tx.today)?.member ?? null });
      }
      const inTab = lines.filter((line) => belongs(line, tab)).map(({ line }) => line);
      const start = after === undefined ? 0 : inTab.findIndex(({ unitCode }) => unitCode === after) + 1;
      const items = inTab.slice(start, start + limit);
      const more = start + limit < inTab.length;
      return {
        items,
        next: more ? (items.at(-1)?.unitCode ?? null) : null,
        total: inTab.length,
        counters: countersOf(lines),
      };
    });
  }
}

const countersOf = (lines: readonly SheetLine[]): Record<SheetTab, number> =>
  Object.fromEntries(SHEET_TABS.map((tab) => [tab, lines.filter((line) => belongs(line, tab)).length])) as Record<
    SheetTab,
    number
  >;

function belongs({ line, own }: SheetLine, tab: SheetTab): boolean {
  switch (tab) {
    case 'all':
      return true;
    case 'differs':
      return line.figures.some(({ differs }) => differs);
    case 'dissent':
      return line.criteria.some(({ dissent }) => dissent);
    default:
      return line.agencies.some(({ member, status }) => member === own && status === tab);
  }
}
