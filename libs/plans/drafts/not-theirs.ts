import type { PersonActing } from '@app/domain/identity';
import { sittingOf, type PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import { draftMessages } from './messages.vi';

type Told = readonly [title: string, detail: string];

/**
 * Why a plan is not this administrator's to publish: published, it binds everybody at once and can never be taken back. It is the
 * office's that decides by it; a rule for the whole country is published by whoever runs the installation (`office set-up`).
 */
export function notTheirs(plan: PlanRevision, { officeId, scope }: PersonActing, day: LegalDate): Told | null {
  const { province, nation } = plan.units;
  if (nation || plan.identity.governs) return draftMessages.national;
  if (province !== undefined && province !== scope.province) return draftMessages.otherProvince;
  const decider = sittingOf(plan, 'decider', day, { province: scope.province, unit: null });
  return decider?.office === officeId ? null : draftMessages.otherOffice;
}
