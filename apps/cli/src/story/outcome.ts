/** Where a unit has ended that was not recognised. */
export interface NotRecognised {
  readonly code: string;
  readonly name: string;
  /** ids of the criteria that are not met */
  readonly failed: readonly string[];
  readonly because: string;
}

export interface TargetOutcome {
  /** id in the plan */
  readonly id: string;
  readonly label: string;
  readonly required: number;
  readonly actual: number;
  readonly verdict: 'met' | 'not-met' | 'undetermined';
  readonly met: boolean;
  /** what nobody has told, in the product's words */
  readonly missing: readonly string[];
  /** rows of a table by locality that are behind their own figure, in words */
  readonly behind: readonly string[];
  /** the day by which it is to be reached, where the period ends before */
  readonly later: string | null;
  /** there was nothing to measure */
  readonly nothingArose: boolean;
}

/** What the targets came to on a day on the way. */
export interface TargetsOnADay {
  readonly on: string;
  readonly targets: readonly TargetOutcome[];
  readonly reported: readonly TargetOutcome[];
}

/** Sent by the last valid day, or after it. */
export interface Punctuality {
  readonly onTime: number;
  readonly late: number;
}

/** What has come of a story: the same for the same seed. */
export interface Outcome {
  readonly plan: string;
  /** code of the period */
  readonly period: string;
  readonly units: number;
  readonly selected: number;
  readonly recognised: number;
  readonly notRecognised: number;
  readonly refusals: readonly NotRecognised[];
  readonly withdrawn: number;
  /** reminders that were sent */
  readonly reminders: number;
  /** duties whose day passed before they were done */
  readonly overdue: number;
  /** how many units are of each class; empty where the plan has none */
  readonly classes: readonly { readonly id: string; readonly label: string; readonly units: number }[];
  readonly targets: readonly TargetOutcome[];
  /** targets of the plan that are reported and decide nothing */
  readonly reported: readonly TargetOutcome[];
  /** both kinds as they were read on the way, day by day */
  readonly measured: readonly TargetsOnADay[];
  /** of the plans that communes and offices owe, of the final reports, of the dossiers */
  readonly plans: Punctuality;
  readonly finalReports: Punctuality;
  /** duties for which the plan gives no day */
  readonly withoutDay: { readonly sent: number; readonly open: number };
  readonly dossiers: Punctuality;
  /** papers issued that bear two valid signatures, the person's and the agency's */
  readonly signedTwice: number;
  /** papers issued that were signed elsewhere and only recorded */
  readonly recordedElsewhere: number;
  /** codes of the communes whose Tờ trình was signed by hand and scanned */
  readonly signedByHand: readonly string[];
}
