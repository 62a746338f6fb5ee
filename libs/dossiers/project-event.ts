import type { DossierEvent } from '@app/domain/dossiers';
import type { Tx } from '@app/platform';
import { runningPhase } from './ask-again/again-facts';
import { Dossier } from './persistence/dossier.entity';
import { endSupplement } from './supplement/suspensions';

/** Writes beside the event what lists, papers and deadlines read without opening a snapshot. */
export async function projectEvent(tx: Tx, dossier: Dossier, event: DossierEvent): Promise<void> {
  const change = {
    ...changeBy(tx, event),
    ...(event.type === 'SEND' && { phase: await runningPhase(tx, dossier.periodId) }),
  };
  if (Object.keys(change).length > 0) {
    await tx.manager.update(Dossier, { id: dossier.id }, change);
    Object.assign(dossier, change);
  }
  if (event.type === 'SUPPLEMENT' || event.type === 'SUPPLEMENT_LAPSED' || event.type === 'WITHDRAW') {
    await endSupplement(tx, dossier.id, event.type === 'SUPPLEMENT_LAPSED');
  }
}

function changeBy(tx: Tx, event: DossierEvent): Partial<Dossier> | null {
  switch (event.type) {
    case 'REVIEW':
      return { proposedTrack: event.track };
    case 'REGISTER':
      return { proposedTrack: event.track, ownTarget: event.target, registeredOn: tx.today };
    case 'RETURN_REGISTRATION':
    case 'WITHDRAW_REGISTRATION':
      return { registeredOn: null };
    case 'SELECT':
    case 'SET_TRACK':
      return { track: event.track };
    case 'PRESENT':
      return { submissionId: event.documentId, submissionNumber: null, submissionDate: null, submissionSigner: null };
    case 'SUBMISSION_SIGNED':
      return { submissionNumber: event.number, submissionDate: event.date, submissionSigner: event.signer };
    case 'SEND':
      return {
        code: event.code,
        arrivalNumber: event.arrivalNumber,
        late: event.late,
        sentAt: tx.now,
        sentOn: tx.today,
      };
    case 'TAKE_IN':
    case 'PETITION':
      return { appraisedFrom: tx.today };
    case 'COUNCIL_PROPOSED':
      return { proposed: event.proposed };
    case 'CONFIRM':
    case 'DECIDE':
      return { failed: [...event.failed] };
    case 'REVISE':
      return { failed: Object.keys(event.verdicts).filter((criterion) => event.verdicts[criterion] === 'not-met') };
    default:
      return null;
  }
}
