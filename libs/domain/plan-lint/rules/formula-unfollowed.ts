import { FORMULAS_OF_NOTICE } from '@app/domain/decisions';
import { valueInVietnamese, type PlanRevision, type SignatureFormula } from '@app/domain/plans';
import { WHOLE_PAPER } from '../clauses';
import type { Rule } from '../finding';

interface Followed {
  readonly document: string | undefined;
  /** the first is what it is signed as otherwise */
  readonly formulas: readonly SignatureFormula[];
}

/** A formula that is another body's: the paper is the deciding office's, and is signed as if the plan had said nothing. */
export const formulaUnfollowed: Rule = {
  id: 'formula-unfollowed',
  level: 'warn',
  check: (plan, { said }) =>
    papersOf(plan).flatMap(({ document, formulas: [used = 'body', ...more] }) => {
      const paper = plan.documents.find(({ id }) => id === document);
      if (!paper || [used, ...more].includes(paper.formula)) return [];
      const path = ['documents', paper.id, 'formula'];
      const clause = said.says(...path) ? said.clauseOf(...path) : WHOLE_PAPER;
      const params = {
        document: paper.id,
        said: wordOf(paper.formula),
        used: wordOf(used),
        instead: [used, ...more].map((formula) => `${formula} – ${wordOf(formula)}`),
      };
      return [{ clause, path: path.join('.'), params }];
    }),
};

const papersOf = ({ decision, selection }: PlanRevision): readonly Followed[] => [
  { document: selection.document, formulas: ['head', 'body'] },
  { document: decision.documents.recognised, formulas: ['body', 'head'] },
  { document: decision.documents['not-recognised'], formulas: FORMULAS_OF_NOTICE },
];

const wordOf = (formula: SignatureFormula): string => valueInVietnamese('formula', formula) ?? formula;
