import type { Verdict } from '@app/domain/criteria';

/** What one member of the panel has said, by criterion. */
export interface MembersVerdicts {
  readonly member: string;
  readonly verdicts: Readonly<Record<string, Verdict | undefined>>;
}

/** What stands beside the members' words on criteria that the chair does not examine. */
export interface BesideTheWords {
  /** criteria of members who kept silent: their silence agrees with what the figures say */
  readonly silentOn: readonly string[];
  /** what the figures said when they were appraised, and say since the last day; null: the last day has not been */
  readonly appraised: Readonly<Record<string, Verdict>>;
  readonly final: Readonly<Record<string, Verdict>> | null;
}

/** From the worst: of several examiners the one who says no is heard. */
const WORST_FIRST: readonly Verdict[] = ['not-met', 'undetermined', 'met'];

/**
 * The verdicts that go on to the decision. Where agencies differ that of the chair does (plan language 2.2, dissent); of a criterion that the chair
 * does not examine, that of whoever does: without it a dossier examined by several offices could never be decided. A criterion that has fallen on the
 * last day is not met, whatever was said of it before: only the chair is asked again then, and may not speak of what it does not examine.
 */
export function panelVerdicts(
  given: readonly MembersVerdicts[],
  lead: string | undefined,
  { silentOn, appraised, final }: BesideTheWords,
): Readonly<Record<string, Verdict>> {
  const leads = given.find(({ member }) => member === lead)?.verdicts ?? {};
  const criteria = new Set([...given.flatMap(({ verdicts }) => Object.keys(verdicts)), ...silentOn]);
  const hasFallen = (criterion: string): boolean =>
    final?.[criterion] === 'not-met' && appraised[criterion] !== 'not-met';
  return Object.fromEntries(
    [...criteria].flatMap((criterion) => {
      const said = given.flatMap(({ verdicts }) => verdicts[criterion] ?? []);
      const examiners = hasFallen(criterion) ? 'not-met' : WORST_FIRST.find((one) => said.includes(one));
      const silent = silentOn.includes(criterion) ? appraised[criterion] : undefined;
      const verdict = leads[criterion] ?? examiners ?? silent;
      return verdict === undefined ? [] : [[criterion, verdict]];
    }),
  );
}
