import { dossierActs, type DossierFacts, type DossierState } from '@app/domain/dossiers';
import type { Refusal } from '@app/domain/shared';
import type { Tx } from '@app/platform';

/** What still stands against presenting the dossier, or against registering while that is the step, by the same rules as the act. */
export const stillMissing = ({ actor, today }: Tx, facts: DossierFacts, state: DossierState): Refusal[] =>
  dossierActs[state === 'registering' ? 'register' : 'present'].rules.flatMap(
    (rule) => rule(facts, { actor, today, event: null }) ?? [],
  );
