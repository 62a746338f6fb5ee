import { outlookOf } from '@app/domain/criteria';
import { voteRulesOf, votingSeats } from '@app/domain/plans';
import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

/** A council that cannot pass anything once one of its members must step aside. That it can with all of them is checked before. */
export const voteUnreachable: Rule = {
  id: 'vote-unreachable',
  level: 'warn',
  check: ({ council }, { said }) => {
    const { ownUnit, declared } = council.recusal;
    if (council.form === 'none' || (!ownUnit && !declared)) return [];
    const members = votingSeats(council);
    const { entitled, quorum, canPass } = outlookOf(voteRulesOf(council), {
      members,
      recused: 1,
      present: members - 1,
    });
    if (quorum.reached && canPass) return [];
    const key = canPass ? 'quorum' : 'pass';
    const clause = said.says('council', key) ? said.clauseOf('council', key) : WHOLE_PAPER;
    return [{ clause, path: `council.${key}`, params: { members, entitled } }];
  },
};
