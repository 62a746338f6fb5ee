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

/**
 * Whether the person acting draws up this dossier at all: officer or police of its unit. While it registers it may be drawn up by the office
 * that puts units forward, which need not be the unit's own (the ward's police for its quarters).
 */
export function isEditor(
  { actor }: Tx,
  {
    state,
    unitCode,
    registrar,
  }: { readonly state: string; readonly unitCode: string; readonly registrar: string | null },
): boolean {
  if (actor.kind !== 'person') return false;
  if (state === 'registering' && actor.officeId === registrar) return true;
  return EDITORS.includes(actor.role) && actor.unitCode === unitCode;
}

/**
 * What the person acting may change in the dossier now. An edit is no step of the machine, so the acts table does not guard it.
 * @throws Problem 403 for everybody who does not draw up this commune's dossiers
 */
export async function editingNow(
  tx: Tx,
  { subject, row: { dossier, plan }, facts }: InHand<DossierRow, DossierFacts>,
): Promise<Editable> {
  if (!isEditor(tx, { state: subject.state, unitCode: dossier.unitCode, registrar: facts.seats.registrar })) {
    throw forbidden(sentence(refusal('dossier.wrong-hands'), dossierSentences), 'dossier.wrong-hands');
  }
  return editableIn(subject.state as DossierState, plan, await askedComponents(tx, dossier.id));
}
