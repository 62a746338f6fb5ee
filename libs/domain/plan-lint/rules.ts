import type { Rule } from './finding';
import { againNowhere } from './rules/again-nowhere';
import { bandHole } from './rules/band-hole';
import { baseDiffers } from './rules/base-differs';
import { belowGeneral } from './rules/below-general';
import { calendarUnknown } from './rules/calendar-unknown';
import { changeUnexplained } from './rules/change-unexplained';
import { criteriaAwaited } from './rules/criteria-awaited';
import { criteriaOutdated } from './rules/criteria-outdated';
import { cycleLost } from './rules/cycle-lost';
import { deciderFormula } from './rules/decider-formula';
import { dueBeforeStart } from './rules/due-before-start';
import { firstPeriodOpen } from './rules/first-period-open';
import { formulaSplit } from './rules/formula-split';
import { formulaUnfollowed } from './rules/formula-unfollowed';
import { identityIncomplete } from './rules/identity-incomplete';
import { issuerSymbol } from './rules/issuer-symbol';
import { lawComing } from './rules/law-coming';
import { lawWithoutClause } from './rules/law-without-clause';
import { noAuthority } from './rules/no-authority';
import { noDay } from './rules/no-day';
import { notHeld } from './rules/not-held';
import { officeGone } from './rules/office-gone';
import { percentMisfit } from './rules/percent-misfit';
import { percentStyle } from './rules/percent-style';
import { momentNever } from './rules/moment-never';
import { nothingBefore } from './rules/nothing-before';
import { periodOffNational } from './rules/period-off-national';
import { periodGap } from './rules/period-gap';
import { phaseGap, phaseOverlap } from './rules/phase-order';
import { remark } from './rules/remark';
import { dueOnLastDay, reportBeforeEnd } from './rules/report-days';
import { roadmapUnreachable } from './rules/roadmap-unreachable';
import { saidTwice } from './rules/said-twice';
import { shareNotWhole } from './rules/share-not-whole';
import { shortNotice } from './rules/short-notice';
import { spansOverlap } from './rules/spans-overlap';
import { stateUnreachable } from './rules/state-unreachable';
import { subUnitsIdle } from './rules/sub-units-idle';
import { sumMisfit } from './rules/sum-misfit';
import { targetNamesNobody } from './rules/target-names-nobody';
import { targetRivals } from './rules/target-rivals';
import { targetWithoutCriteria } from './rules/target-without-criteria';
import { testImpossible } from './rules/test-impossible';
import { unexamined } from './rules/unexamined';
import { unitDissolved } from './rules/unit-dissolved';
import { unprovided } from './rules/unprovided';
import { unstated } from './rules/unstated';
import { voteUnreachable } from './rules/vote-unreachable';
import { windowMissing } from './rules/window-missing';
import { wordingsDiffer } from './rules/wordings-differ';
import { zeroInClass } from './rules/zero-in-class';

/** Everything that is looked for, in the order in which it is told: figures, days, who, what, the paper, the machine. */
export const RULES: readonly Rule[] = [
  percentMisfit,
  percentStyle,
  sumMisfit,
  shareNotWhole,
  roadmapUnreachable,
  targetRivals,
  baseDiffers,
  belowGeneral,
  spansOverlap,
  wordingsDiffer,
  reportBeforeEnd,
  dueOnLastDay,
  dueBeforeStart,
  shortNotice,
  noDay,
  momentNever,
  cycleLost,
  periodGap,
  phaseGap,
  phaseOverlap,
  calendarUnknown,
  noAuthority,
  formulaSplit,
  deciderFormula,
  formulaUnfollowed,
  criteriaOutdated,
  periodOffNational,
  criteriaAwaited,
  targetWithoutCriteria,
  targetNamesNobody,
  officeGone,
  unitDissolved,
  identityIncomplete,
  issuerSymbol,
  notHeld,
  remark,
  saidTwice,
  bandHole,
  zeroInClass,
  lawComing,
  unexamined,
  unprovided,
  unstated,
  windowMissing,
  testImpossible,
  nothingBefore,
  firstPeriodOpen,
  voteUnreachable,
  againNowhere,
  subUnitsIdle,
  stateUnreachable,
  lawWithoutClause,
  changeUnexplained,
];
