import { ApiProperty } from '@nestjs/swagger';
import { SubjectView } from '@app/workflow';

export class PartyView {
  @ApiProperty()
  office: string;
  @ApiProperty()
  officeName: string;
}

export class SignerView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: signed elsewhere' })
  position: string | null;
  @ApiProperty({ description: 'as printed' })
  name: string;
  @ApiProperty()
  title: string;
  @ApiProperty({ type: String, nullable: true })
  role: string | null;
}

export class ApprovalStep {
  @ApiProperty({ description: 'act of the step, e.g. `check-content`' })
  act: string;
  @ApiProperty()
  label: string;
  @ApiProperty()
  done: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'title; where the clockwork did it, for whom, if for anybody',
  })
  by: string | null;
  @ApiProperty({ description: 'false: the clockwork did it (“tự động”)' })
  byPerson: boolean;
  @ApiProperty({ type: String, nullable: true })
  officeName: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at: Date | null;
}

export class Remark {
  @ApiProperty()
  act: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true })
  by: string | null;
  @ApiProperty()
  byPerson: boolean;
  @ApiProperty({ type: String, nullable: true })
  officeName: string | null;
  @ApiProperty({ format: 'date-time' })
  at: Date;
  @ApiProperty()
  reason: string;
}

export class DocumentAbout {
  @ApiProperty({ description: '`period`, `dossier`, `obligation`' })
  kind: string;
  @ApiProperty({ format: 'uuid' })
  id: string;
}

export class DocumentPage {
  @ApiProperty({ type: SubjectView })
  subject: SubjectView;
  @ApiProperty()
  title: string;
  @ApiProperty()
  template: string;
  @ApiProperty({ description: 'series: TTr, QĐ, TB, CV, PTN, BB' })
  kind: string;
  @ApiProperty({ type: DocumentAbout })
  about: DocumentAbout;
  @ApiProperty({ type: String, nullable: true })
  unitCode: string | null;
  @ApiProperty({ type: Number, nullable: true })
  number: number | null;
  @ApiProperty()
  symbol: string;
  @ApiProperty({ type: String, nullable: true, description: 'e.g. 04/KH-UBND' })
  numberAndSymbol: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  date: string | null;
  @ApiProperty({
    enum: ['entered', 'gapless'],
    description: 'entered: the clerk enters the number; gapless: the product gives it',
  })
  numbers: 'entered' | 'gapless';
  @ApiProperty({ type: PartyView })
  issuer: PartyView;
  @ApiProperty({ type: PartyView })
  drafter: PartyView;
  @ApiProperty({ type: PartyView })
  clerk: PartyView;
  @ApiProperty({ type: SignerView, nullable: true })
  signer: SignerView | null;
  @ApiProperty({ type: [SignerView], description: 'who may be printed as the signer; empty once signed' })
  signerCandidates: SignerView[];
  @ApiProperty()
  signedElsewhere: boolean;
  @ApiProperty({ enum: ['draft', 'final', 'signed', 'sealed', 'scan'], description: 'what `…/pdf` answers now' })
  stage: 'draft' | 'final' | 'signed' | 'sealed' | 'scan';
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SHA-256 of that file; null for a draft. Send it back when signing',
  })
  sha256: string | null;
  @ApiProperty({ type: [ApprovalStep], description: 'the chain that stands beside the preview' })
  approvals: ApprovalStep[];
  @ApiProperty({ type: [Remark], description: 'returns and other acts with a reason, the newest first' })
  remarks: Remark[];
  @ApiProperty({ type: [String] })
  recipients: string[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  issuedAt: Date | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  replacedBy: string | null;
}
