import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import {
  clauseOrNull,
  diffFiles,
  differenceInVietnamese,
  isFileMap,
  pathOf,
  reasonOf,
  restatedIn,
  SECTION_VI,
  type Difference,
  type FileMap,
  type FileValue,
  type Standing,
} from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { PlanLibrary } from '@app/plans';
import { UnitOfWork, type Tx } from '@app/platform';
import type { PlanDifference, PlanDifferences } from './plan-differences.dto';

/** In what a revision differs from the one that it follows, in words, each with the reason that the revision gives. */
@Injectable()
export class PlanDifferencesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  /** @throws Problem 404 when that revision, or the one that it follows, is not published */
  run(actor: PersonActing, code: string, number: number): Promise<PlanDifferences> {
    return this.unitOfWork.read(actor, async (tx) => {
      const read = await this.plans.revision(tx, code, number);
      const { plan, revision, identity } = read;
      const parent = revision.of?.revision ?? null;
      const head = {
        plan,
        label: inVietnamese(identity.label),
        revision: number,
        date: revision.date,
        parent,
        because: clauseOrNull(read, revision.because),
        moves: revision.moves ?? null,
      };
      if (parent === null) return { ...head, differences: [], unexplained: 0 };
      const [before, after] = [await this.plans.written(tx, code, parent), await this.plans.written(tx, code, number)];
      const changed = diffFiles(before.file, after.file);
      const found = [...changed, ...restatedIn(before.statuses, after.statuses, changed)];
      const plans = await this.namesOfUsed(tx, [before.file, after.file]);
      const files = { before: before.file, after: after.file, plans };
      const differences = found.map((difference): PlanDifference => {
        const reason = reasonOf(difference, revision.changes);
        const [section = ''] = difference.path;
        return {
          path: pathOf(difference),
          section,
          sectionLabel: SECTION_VI[section] ?? section,
          kind: difference.kind,
          text: differenceInVietnamese(difference, files),
          clause: clauseOrNull(
            read,
            clauseOf(difference, difference.kind === 'removed' ? before.statuses : after.statuses),
          ),
          reason: reason ? { why: reason.why, clause: clauseOrNull(read, reason.clause) } : null,
        };
      });
      const unexplained = differences.filter(({ kind, reason }) => kind !== 'restated' && !reason).length;
      return { ...head, differences, unexplained };
    });
  }

  /** A file calls another plan by an alias and its code; people know it by its name. */
  private async namesOfUsed(tx: Tx, files: readonly FileMap[]): Promise<ReadonlyMap<string, string>> {
    const used = files.flatMap(({ uses }) => (Array.isArray(uses) ? (uses as readonly FileValue[]) : []));
    const names = new Map<string, string>();
    for (const one of used) {
      if (!isFileMap(one) || typeof one.plan !== 'string' || typeof one.revision !== 'number') continue;
      const { identity } = await this.plans.revision(tx, one.plan, one.revision);
      names.set(one.plan, inVietnamese(identity.label));
    }
    return names;
  }
}

/** The clause of the value itself, else of the first one inside it: an item that is new says where it comes from in its parts. */
function clauseOf(difference: Difference, statuses: readonly Standing[]): string | null {
  const path = pathOf(difference);
  const own = statuses.find((value) => value.path === path && value.clause !== undefined);
  const inside = statuses.find((value) => value.path.startsWith(`${path}.`) && value.clause !== undefined);
  return (own ?? inside)?.clause ?? null;
}
