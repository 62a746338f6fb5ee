import { Injectable } from '@nestjs/common';
import { composePaper, numberAndSymbol, outgoingRegister, type Paper } from '@app/domain/documents';
import type { PersonActing } from '@app/domain/identity';
import { legalDateAt, type LegalDate } from '@app/domain/shared';
import { type Tx, UnitOfWork } from '@app/platform';
import { officeNamed } from '../queries/office-named';
import type { OutgoingRegister, OutgoingRegisterRow } from './outgoing-register.dto';

interface Entry {
  readonly documentId: string;
  readonly number: number;
  readonly symbol: string;
  readonly dated: LegalDate;
  readonly voidReason: string | null;
  readonly title: string;
  readonly template: Paper['template'];
  readonly input: Paper['input'];
  readonly signer: string | null;
  readonly recipients: string[];
  readonly issuedAt: Date | null;
  readonly signedElsewhere: boolean;
  readonly state: string;
  readonly replacedBy: string | null;
}

/** Sổ đăng ký văn bản đi: what of an office's register came from here. */
@Injectable()
export class ReadOutgoingRegister {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  register(actor: PersonActing, year: number, office: string = actor.officeId): Promise<OutgoingRegister> {
    return this.unitOfWork.read(actor, async (tx) => ({
      ...outgoingRegister.heading,
      officeName: await officeNamed(tx, office),
      year,
      rows: (await entries(tx, office, year)).map(rowOf),
    }));
  }
}

function entries(tx: Tx, office: string, year: number): Promise<Entry[]> {
  return tx.manager.query<Entry[]>(
    `SELECT d.id AS "documentId", n.number, n.symbol, n.dated, n.reason AS "voidReason", d.title, d.template, d.input,
       CASE WHEN n.status = 'used' THEN concat_ws(', ', d.signer_name, d.signer_title) END AS signer,
       d.recipients, d.issued_at AS "issuedAt", d.signed_elsewhere AS "signedElsewhere", s.state,
       (SELECT r.number || '/' || r.symbol FROM document r WHERE r.id = d.replaced_by) AS "replacedBy"
     FROM document_number n JOIN number_series q ON q.id = n.series_id JOIN document d ON d.id = n.document_id JOIN subject s ON s.id = d.id
     WHERE q.office_id = $1 AND extract(year FROM n.dated) = $2
     ORDER BY q.kind, q.valid_from, n.number`,
    [office, year],
  );
}

function rowOf(entry: Entry): OutgoingRegisterRow {
  const used = entry.voidReason === null;
  const sent = used ? entry.issuedAt : null;
  return {
    documentId: entry.documentId,
    numberAndSymbol: numberAndSymbol(entry.number, entry.symbol),
    date: entry.dated,
    title: entry.title,
    signer: entry.signer ?? '',
    recipients: used ? entry.recipients.join('; ') : '',
    keptBy: used ? keptBy(entry) : '',
    copies: sent ? 1 : null,
    sentOn: sent ? legalDateAt(sent) : null,
    receivedBy: '',
    note: outgoingRegister.note(entry),
  };
}

/** `VT, NC` of the line “Lưu: VT, NC”, which stands last under “Nơi nhận”. */
function keptBy({ template, input }: Entry): string {
  const recipients = composePaper({ template, input } as Paper, { draft: false, demo: false }).recipients;
  return (recipients.at(-1) ?? '').replace(/^[^:]*:\s*/u, '');
}
