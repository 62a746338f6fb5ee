import { ApiProperty } from '@nestjs/swagger';
import { PRESENCES, type Choice, type Presence, type RecusalCause } from '@app/domain/appraisal';
import { CouncilMemberView, SessionSummary } from './council.dto';

export class SessionMemberView extends CouncilMemberView {
  @ApiProperty({ enum: PRESENCES, nullable: true, type: String })
  presence: Presence | null;
  @ApiProperty({ type: String, nullable: true })
  standIn: string | null;
  @ApiProperty()
  authorised: boolean;
  @ApiProperty({ description: 'dossiers on which a ballot of this member is there' })
  voted: number;
}

export class BallotView {
  @ApiProperty({ format: 'uuid' })
  memberId: string;
  @ApiProperty({ enum: ['yes', 'no', 'abstain'] })
  choice: Choice;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class RecusalView {
  @ApiProperty({ format: 'uuid' })
  memberId: string;
  @ApiProperty({ enum: ['own-unit', 'declared'] })
  cause: RecusalCause;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class OutlookView {
  @ApiProperty({ description: 'members who may vote on this dossier' })
  entitled: number;
  @ApiProperty({ description: 'yes votes that a proposal needs, as far as it can be said before the vote' })
  needed: number;
  @ApiProperty()
  quorumNeeded: number;
  @ApiProperty()
  quorumReached: boolean;
  @ApiProperty({ description: 'false: không thể đạt, whoever votes how' })
  canPass: boolean;
}

export class ItemResultView {
  @ApiProperty()
  yes: number;
  @ApiProperty()
  no: number;
  @ApiProperty()
  abstain: number;
  @ApiProperty()
  needed: number;
  @ApiProperty({ enum: ['passed', 'not-passed', 'tie', 'no-quorum', 'cannot-pass'] })
  outcome: string;
  @ApiProperty({ type: Boolean, nullable: true, description: 'biểu quyết đề nghị; null: waits for another session' })
  proposed: boolean | null;
}

export class SessionItemView {
  @ApiProperty({ format: 'uuid' })
  dossierId: string;
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unit: string;
  @ApiProperty({ description: 'of the dossier' })
  state: string;
  @ApiProperty({ type: OutlookView })
  outlook: OutlookView;
  @ApiProperty({ type: [RecusalView] })
  recusals: RecusalView[];
  @ApiProperty({ type: [BallotView], description: 'of a secret ballot only the reader’s own' })
  ballots: BallotView[];
  @ApiProperty({ type: ItemResultView, nullable: true })
  result: ItemResultView | null;
}

export class CouncilSessionView extends SessionSummary {
  @ApiProperty({ description: 'send back as If-Match' })
  version: number;
  @ApiProperty({ enum: ['open', 'secret'], description: 'a secret ballot nobody enters for the table' })
  ballot: 'open' | 'secret';
  @ApiProperty({ enum: ['each', 'whole-except'], description: 'whether one choice may stand for the whole list' })
  listVote: 'each' | 'whole-except';
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  papersSentAt: Date | null;
  @ApiProperty({ format: 'date', description: 'last day on which the papers are sent in time' })
  papersDue: string;
  @ApiProperty({ type: Boolean, nullable: true })
  papersLate: boolean | null;
  @ApiProperty({ format: 'date', nullable: true, type: String, description: 'last day for written opinions' })
  writtenUntil: string | null;
  @ApiProperty({ type: String, nullable: true })
  postponedReason: string | null;
  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  minutesDocumentId: string | null;
  @ApiProperty({ type: [SessionMemberView] })
  members: SessionMemberView[];
  @ApiProperty({ type: [SessionItemView] })
  agenda: SessionItemView[];
}
