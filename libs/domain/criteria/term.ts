import type { Basis } from './basis';
import type { AgainstTerm } from './operators/against';
import type { AgeTerm } from './operators/age';
import type { AllTerm } from './operators/all';
import type { AnyTerm } from './operators/any';
import type { AtLeastTerm } from './operators/at-least';
import type { EveryTerm } from './operators/every';
import type { EvidenceTerm } from './operators/evidence';
import type { FigureTerm } from './operators/figure';
import type { FulfilledTerm } from './operators/fulfilled';
import type { GradeTerm } from './operators/grade';
import type { IfAnyTerm } from './operators/if-any';
import type { JudgedTerm } from './operators/judged';
import type { NamedTerm } from './operators/named';
import type { NoneTerm } from './operators/none';
import type { NotTerm } from './operators/not';
import type { RollUpTerm } from './operators/roll-up';
import type { ScoreTerm } from './operators/score';
import type { ShareTerm } from './operators/share';
import type { SomeTerm } from './operators/some';
import type { YesTerm } from './operators/yes';

/** What any term may carry beside its operator. A leaf without a basis inherits that of the criterion it stands in. */
export interface TermBase {
  readonly basis?: Basis;
}

/** A condition that is met, not met or undetermined (plan language 2.3). Plain data: frozen with its plan revision. */
export type Term =
  | AllTerm
  | AnyTerm
  | NotTerm
  | AtLeastTerm
  | NoneTerm
  | SomeTerm
  | FigureTerm
  | EveryTerm
  | ShareTerm
  | IfAnyTerm
  | AgainstTerm
  | AgeTerm
  | YesTerm
  | GradeTerm
  | EvidenceTerm
  | FulfilledTerm
  | RollUpTerm
  | JudgedTerm
  | ScoreTerm
  | NamedTerm;

export type OperatorName = Term['op'];
