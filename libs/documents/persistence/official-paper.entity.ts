import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Check, SeriesKind, TemplateName } from '@app/domain/documents';
import type { Role } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';
import type { SignaturePlaces } from '../rendering/signature-places';

/**
 * An official paper: what it says, who has to do with it, and the digests of its files. Files themselves lie in the storage by their
 * SHA-256. Parties and checks are fixed when it is drawn up (the serving roles have no right to change them).
 */
@Entity('document')
export class OfficialPaper {
  /** id of its subject */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  template: TemplateName;

  /** its series: numbers run by office and kind */
  @Column('text')
  kind: SeriesKind;

  /** `Quyết định phê duyệt danh sách …` */
  @Column({ type: 'text', collation: 'vietnamese' })
  title: string;

  /** the subject that wanted it: `period`, `dossier`, `obligation` */
  @Column('text', { name: 'about_kind' })
  aboutKind: string;

  @Column('uuid', { name: 'about_id' })
  aboutId: string;

  @Column('text', { name: 'issuer_office' })
  issuerOffice: string;

  @Column('text', { name: 'drafter_office' })
  drafterOffice: string;

  @Column('text', { name: 'drafter_role' })
  drafterRole: Role;

  @Column('text', { name: 'desk_office', nullable: true })
  deskOffice: string | null;

  @Column('text', { name: 'clerk_office' })
  clerkOffice: string;

  @Column('text', { name: 'clerk_role' })
  clerkRole: Role;

  @Column('text', { array: true })
  signers: Role[];

  @Column('text', { array: true })
  checks: Check[];

  /** `entered`: the clerk's series, shared with other fields. `gapless`: ours */
  @Column('text')
  numbers: 'entered' | 'gapless';

  /** the template's matter, see `Paper` */
  @Column('jsonb')
  input: object;

  /** of template and matter in canonical JSON: what was checked is what is numbered */
  @Column('text', { name: 'draft_sha' })
  draftSha: string;

  @Column('text')
  symbol: string;

  @Column('integer', { nullable: true })
  number: number | null;

  @Column('date', { nullable: true })
  dated: LegalDate | null;

  @Column('uuid', { name: 'signer_position', nullable: true })
  signerPosition: string | null;

  @Column('text', { name: 'signer_office', nullable: true })
  signerOffice: string | null;

  @Column('text', { name: 'signer_role', nullable: true })
  signerRole: Role | null;

  @Column('text', { name: 'signer_name', nullable: true })
  signerName: string | null;

  @Column('text', { name: 'signer_title', nullable: true })
  signerTitle: string | null;

  @Column('boolean', { name: 'signed_elsewhere' })
  signedElsewhere: boolean;

  /** numbered, dated, unsigned */
  @Column('text', { name: 'final_sha', nullable: true })
  finalSha: string | null;

  @Column('jsonb', { name: 'signature_places', nullable: true })
  signaturePlaces: SignaturePlaces | null;

  @Column('text', { name: 'signed_sha', nullable: true })
  signedSha: string | null;

  /** the day on which it was signed here, or recorded as signed elsewhere */
  @Column('date', { name: 'signed_on', nullable: true })
  signedOn: LegalDate | null;

  @Column('text', { name: 'sealed_sha', nullable: true })
  sealedSha: string | null;

  /** file of a paper signed elsewhere */
  @Column('text', { name: 'scan_sha', nullable: true })
  scanSha: string | null;

  @Column('text', { array: true })
  recipients: string[];

  /** offices that may read it once it is issued; null: everybody whom its place admits */
  @Column('text', { name: 'issued_to', array: true, nullable: true })
  issuedTo: string[] | null;

  @Column('timestamptz', { name: 'issued_at', nullable: true })
  issuedAt: Date | null;

  @Column('uuid', { name: 'replaced_by', nullable: true })
  replacedBy: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;

  /** as its subject's: the author's side until it is issued, then those whom it goes to as well */
  @Column('text', { array: true, nullable: true })
  readers: string[] | null;
}
