import { dossierActs, type DossierFacts } from '@app/domain/dossiers';
import type { Refusal } from '@app/domain/shared';
import type { Tx } from '@app/platform';

/** What still stands against presenting the dossier, by the same rules as the act. */
export const stillMissing = ({ actor, today }: Tx, facts: DossierFacts): Refusal[] =>
  dossierActs.present.rules.flatMap((rule) => rule(facts, { actor, today, event: null }) ?? []);
