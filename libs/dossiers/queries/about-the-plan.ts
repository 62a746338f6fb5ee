import { classOfUnit } from '@app/domain/appraisal';
import { seatHolder, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import type { Dossier } from '../persistence/dossier.entity';
import type { RegistrationView, UnitClassView } from './dossier-page.dto';
import type { JudgedOnFigures } from './judged-criteria';

/** How the unit registered, or may register. */
export function registrationOf(
  { selection }: PlanRevision,
  { registeredOn, ownTarget }: Pick<Dossier, 'registeredOn' | 'ownTarget'>,
): RegistrationView | null {
  if (selection.way !== 'register') return null;
  return { registeredOn, target: ownTarget, tracks: [...selection.tracks], ownTargets: selection.ownTargets };
}

/** The class of the unit by the plan's own classes, or those that it may still be. */
export function unitClassOf(plan: PlanRevision, { readings, beside }: JudgedOnFigures): UnitClassView | null {
  const judged = classOfUnit(plan, readings, beside);
  if (!judged) return null;
  const label = (id: string): string =>
    inVietnamese(plan.classification?.items.find((item) => item.id === id)?.label ?? id);
  const possible = judged.possible.map(label);
  return {
    id: judged.is ?? null,
    label: judged.is === undefined ? 'Chưa đủ căn cứ xếp loại' : label(judged.is),
    possible,
  };
}

/** What a reader is told while the criteria are awaited from above; null where the plan has them. */
export function awaitingWords(plan: PlanRevision, day: LegalDate): string | null {
  const { rule, awaiting } = plan.criteria;
  if (rule.kind !== 'awaiting') return null;
  const by = (awaiting?.by ?? []).flatMap((seat) => seatHolder(plan, seat, day) ?? []);
  const whose = by.length === 0 ? '' : ` của ${by.map(({ label }) => inVietnamese(label)).join(', ')}`;
  return `Chưa đủ căn cứ – chờ hướng dẫn${whose}. Hồ sơ vẫn lập được; chưa công nhận được địa bàn nào.`;
}
