import type { Verdict } from '@app/domain/criteria';

/** What one member of the panel has said, by criterion. */
export interface MembersVerdicts {
  readonly member: string;
  readonly verdicts: Readonly<Record<string, Verdict | undefined>>;
}

/** From the worst: of several examiners the one who says no is heard. */
const WORST_FIRST: readonly Verdict[] = ['not-met', 'undetermined', 'met'];

/**
 * The verdicts that go on to the decision. Where agencies differ that of the chair does (plan language 2.2, dissent); of a criterion that the chair
 * does not examine, that of whoever does: without it a dossier examined by several offices could never be decided.
 */
export function panelVerdicts(
  given: readonly MembersVerdicts[],
  lead: string | undefined,
): Readonly<Record<string, Verdict>> {
  const leads = given.find(({ member }) => member === lead)?.verdicts ?? {};
  const criteria = new Set(given.flatMap(({ verdicts }) => Object.keys(verdicts)));
  return Object.fromEntries(
    [...criteria].flatMap((criterion) => {
      const said = given.flatMap(({ verdicts }) => verdicts[criterion] ?? []);
      const verdict = leads[criterion] ?? WORST_FIRST.find((one) => said.includes(one));
      return verdict === undefined ? [] : [[criterion, verdict]];
    }),
  );
}
