import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { clauseInVietnamese, type PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { Problem, UnitOfWork, type Tx } from '@app/platform';
import type { CalendarView } from '../../calendar/calendar.dto';
import { calendarView } from '../../calendar/calendar-view';
import { daysFor } from '../../calendar/days-for';
import { fileFor, type CalendarFile } from '../../calendar/file-for';
import type { ReadPlan } from '../../language/read-plan';
import { readPlanText } from '../../shipped-plans';
import type { PlanDraft } from '../../persistence/plan-draft.entity';
import { PlanLibrary } from '../../plan-library';
import { requireAdministrator } from '../administrator';
import { checkDraft, type DraftCheck } from '../check-draft';
import { DraftShelf } from '../draft-shelf';
import { draftMessages } from '../messages.vi';
import { obstacleTo } from '../obstacle';
import type { DraftLine, DraftView } from './draft.dto';

const LINE = `SELECT d.id,
    coalesce(d.plan, substring(d.text FROM '(?w)^plan: *"?([a-z0-9-]+)')) AS plan,
    coalesce(d.number, substring(d.text FROM '(?w)^revision:[^0-9]{0,80}number: *([0-9]{1,4})')::integer) AS revision,
    d.saved_at AS "savedAt", p.title || ', ' || o.name AS "savedBy", d.plan IS NOT NULL AS published
  FROM plan_draft d JOIN position p ON p.id = d.saved_by JOIN office o ON o.id = p.office_id`;

/** Drafts of plans, for the programme administrator alone. */
@Injectable()
export class ReadDrafts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftShelf,
    private readonly plans: PlanLibrary,
  ) {}

  list(actor: PersonActing): Promise<DraftLine[]> {
    requireAdministrator(actor);
    return this.unitOfWork.read(actor, ({ manager }) =>
      manager.query<DraftLine[]>(`${LINE} ORDER BY published, d.saved_at DESC, d.id`),
    );
  }

  /** The text with everything that is wrong with it, or remarkable about it. */
  async view(actor: PersonActing, id: string): Promise<DraftView> {
    const { draft, line, beside } = await this.unitOfWork.read(actor, async (tx) => ({
      draft: await this.drafts.find(tx, id),
      line: await lineOf(tx, id),
      beside: await this.plans.beside(tx),
    }));
    const check = checkDraft(draft.text, beside);
    const obstacle = await this.obstacle(actor, draft, check);
    return { ...line, ...viewOf(draft, check), obstacle };
  }

  private async obstacle(actor: PersonActing, { id, plan }: PlanDraft, { read }: DraftCheck): Promise<string | null> {
    if (!read || plan !== null) return null;
    const found = await this.unitOfWork.read(actor, (tx) => obstacleTo(tx, actor, { id, plan: read.plan }));
    return found && found.told[1];
  }

  /** @throws Problem 409 while the text cannot be read */
  async plan(actor: PersonActing, id: string): Promise<PlanRevision> {
    return (await this.read(actor, id)).plan;
  }

  /** @throws Problem 409 while the text cannot be read */
  async read(actor: PersonActing, id: string): Promise<ReadPlan> {
    const { text, shelf } = await this.unitOfWork.read(actor, async (tx) => ({
      text: (await this.drafts.find(tx, id)).text,
      shelf: await this.plans.shelf(tx),
    }));
    const read = readPlanText(text, shelf);
    if ('errors' in read) throw new Problem(409, 'plan-draft.has-errors', ...draftMessages.lostErrors);
    return read;
  }

  async calendar(actor: PersonActing, id: string, unit: string | undefined): Promise<CalendarView> {
    const plan = await this.plan(actor, id);
    const found = await this.unitOfWork.read(actor, (tx) => daysFor(tx, plan, unit));
    return calendarView(plan, found);
  }

  async calendarFile(actor: PersonActing, id: string, unit: string | undefined): Promise<CalendarFile> {
    const plan = await this.plan(actor, id);
    return fileFor(plan, await this.unitOfWork.read(actor, (tx) => daysFor(tx, plan, unit)));
  }
}

async function lineOf({ manager }: Tx, id: string): Promise<DraftLine> {
  const [line] = await manager.query<DraftLine[]>(`${LINE} WHERE d.id = $1`, [id]);
  if (!line) throw new Error(`draft ${id} has gone`);
  return line;
}

function viewOf({ text, version }: PlanDraft, { read, errors, findings }: DraftCheck) {
  const said = (clause: string): string => (read ? clauseInVietnamese(read.plan, clause) : clause);
  return {
    version,
    text,
    label: read && inVietnamese(read.plan.identity.label),
    moves: read?.plan.revision.moves ?? null,
    errors: [...errors],
    findings: findings.map(({ accepted, clause, ...finding }) => ({
      ...finding,
      clause: said(clause),
      accepted: accepted ?? null,
    })),
  };
}
