export type Choice = 'yes' | 'no' | 'abstain';

export const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain'];

export const CHOICE_WORDS: Record<Choice, string> = {
  yes: 'Đồng ý đề nghị công nhận',
  no: 'Không đồng ý',
  abstain: 'Ý kiến khác',
};

/** One member's vote as it is being filled in: a word for the whole list, and the units on which it is another. */
export interface VoteDraft {
  /** null: each unit on its own */
  whole: Choice | null;
  /** by dossier */
  except: Readonly<Record<string, { choice: Choice; reason: string }>>;
}

export const EMPTY_VOTE: VoteDraft = { whole: null, except: {} };

export interface VoteItem {
  dossierId: string;
  unit: string;
  /** the member does not vote on this one */
  recused: boolean;
}

/** What the vote says on one dossier so far. */
export const choiceOn = (vote: VoteDraft, dossierId: string): Choice | null =>
  vote.except[dossierId]?.choice ?? vote.whole;

/** What keeps the vote from being sent, as a sentence; null when nothing does. */
export function voteFault(vote: VoteDraft, items: readonly VoteItem[]): string | null {
  const open = items.filter(({ recused, dossierId }) => !recused && choiceOn(vote, dossierId) === null);
  return open.length === 0
    ? null
    : `Còn ${open.length} địa bàn chưa có ý kiến: ${open.map(({ unit }) => unit).join(', ')}.`;
}

/**
 * The vote as the API takes it. An exception that says the same as the whole is none, unless it carries a reason; where a unit is recused
 * nothing is said, and the server leaves it out of the whole too.
 */
export function voteBody({ whole, except }: VoteDraft, items: readonly VoteItem[]) {
  return {
    ...(whole === null ? {} : { whole }),
    except: items.flatMap(({ dossierId, recused }) => {
      const own = except[dossierId];
      const reason = own?.reason.trim() ?? '';
      if (recused || !own || (own.choice === whole && reason === '')) return [];
      return [{ dossierId, choice: own.choice, ...(reason === '' ? {} : { reason }) }];
    }),
  };
}

/** “Đồng ý đề nghị công nhận 24 địa bàn; Không đồng ý 1 địa bàn (phường Đăk Bla)”: read before it is sent. */
export function voteInWords(vote: VoteDraft, items: readonly VoteItem[]): string {
  const voting = items.filter(({ recused }) => !recused);
  return CHOICES.flatMap((choice) => {
    const units = voting.filter(({ dossierId }) => choiceOn(vote, dossierId) === choice).map(({ unit }) => unit);
    if (units.length === 0) return [];
    const named = choice === 'yes' && units.length > 3 ? '' : ` (${units.join(', ')})`;
    return [`${CHOICE_WORDS[choice]}: ${units.length} địa bàn${named}`];
  }).join('; ');
}
