import type { DocumentEvent } from '@app/domain/documents';
import type { Tx } from '@app/platform';
import type { OfficialPaper } from './official-paper.entity';

type Columns = Partial<Omit<OfficialPaper, 'id'>>;

/** What a step changes in the paper's row. Told from the event alone and written after the door has let it pass. */
export function columnsAfter(event: DocumentEvent, { now, today }: Tx): Columns {
  switch (event.type) {
    case 'ENTER_NUMBER':
    case 'RENEW': {
      const { number, date, finalSha, signer } = event;
      return {
        ...{ number, dated: date, finalSha },
        ...{ signerPosition: signer.position, signerOffice: signer.office, signerRole: signer.role },
        ...{ signerName: signer.name, signerTitle: signer.title },
      };
    }
    case 'SIGN_AS_SECRETARY':
      return { finalSha: event.signedSha };
    case 'SIGN':
      return { signedSha: event.signedSha, signedOn: today };
    case 'SEAL':
      return { sealedSha: event.sealedSha };
    case 'RECORD_ELSEWHERE': {
      const { number, date, signerName, signerTitle, scanSha } = event;
      const nobodyHere = { signerPosition: null, signerOffice: null, signerRole: null };
      return {
        number,
        dated: date,
        signerName,
        signerTitle,
        scanSha,
        ...nobodyHere,
        signedElsewhere: true,
        signedOn: today,
      };
    }
    case 'ISSUE':
      return { recipients: [...event.recipients], issuedAt: now };
    case 'REPLACE':
      return { replacedBy: event.by };
    case 'PRESENT':
    case 'CHECK_CONTENT':
    case 'CHECK_FORMAT':
    case 'CHECK_DESK':
    case 'RETURN':
    case 'VOID_NUMBER':
    case 'RECALL':
    case 'DISCARD':
      return {};
  }
}
