import {
  dossierSentences,
  editableIn,
  type DossierFacts,
  type DossierState,
  type Editable,
} from '@app/domain/dossiers';
import type { Role } from '@app/domain/identity';
import { refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { forbidden, type Tx } from '@app/platform';
import type { InHand } from '@app/workflow';
import type { DossierRow } from './dossier.lifecycle';
import { askedComponents } from './supplement/suspensions';

const EDITORS: readonly Role[] = ['commune-officer', 'commune-police'];

/** Whether the person acting draws up dossiers of that commune at all. */
export const isEditor = ({ actor }: Tx, unitCode: string): boolean =>
  actor.kind === 'person' && EDITORS.includes(actor.role) && actor.unitCode === unitCode;

/**
 * What the person acting may change in the dossier now. An edit is no step of the machine, so the acts table does not guard it.
 * @throws Problem 403 for everybody who does not draw up this commune's dossiers
 */
export async function editingNow(
  tx: Tx,
  { subject, row: { dossier, plan } }: InHand<DossierRow, DossierFacts>,
): Promise<Editable> {
  if (!isEditor(tx, dossier.unitCode)) {
    throw forbidden(sentence(refusal('dossier.wrong-hands'), dossierSentences), 'dossier.wrong-hands');
  }
  return editableIn(subject.state as DossierState, plan, await askedComponents(tx, dossier.id));
}
