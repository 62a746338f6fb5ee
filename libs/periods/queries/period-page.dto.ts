import { ApiProperty } from '@nestjs/swagger';
import { SubjectView } from '@app/workflow';
import { TargetView } from './target.dto';

const MAY_TRY = {
  description: 'whether who asks may see what another revision would do to the running dossiers',
} as const;

export class PeriodLine {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  plan: string;
  @ApiProperty()
  planRevision: number;
  @ApiProperty({ description: 'code of the period, e.g. `2025`' })
  code: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ format: 'date' })
  from: string;
  @ApiProperty({ format: 'date' })
  to: string;
  @ApiProperty()
  state: string;
  @ApiProperty()
  stateLabel: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'office that reviews the units; null where the plan has no review',
  })
  reviewerOffice: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'office that draws up decision and notices' })
  preparerOffice: string | null;
  @ApiProperty(MAY_TRY)
  mayTry: boolean;
}

export class StillOwed {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  office: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty({ enum: ['open', 'overdue', 'returned'] })
  state: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  due: string | null;
}

export class OwedAtGate {
  @ApiProperty({ description: 'id in the plan' })
  obligation: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: [StillOwed], description: 'only listed: they do not hold the phase up' })
  owing: StillOwed[];
}

export class BlockedBy {
  @ApiProperty({ description: 'id of the event in the plan' })
  event: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true, description: 'office that brings it about' })
  byOfficeName: string | null;
}

export class PhaseView {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: waits for an event' })
  from: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'last valid day' })
  to: string | null;
  @ApiProperty({ enum: ['past', 'now', 'future'] })
  state: 'past' | 'now' | 'future';
  @ApiProperty({ type: [BlockedBy] })
  blockedBy: BlockedBy[];
  @ApiProperty({ type: [OwedAtGate] })
  owes: OwedAtGate[];
  @ApiProperty({ type: String, nullable: true, example: 'mục III.2.2', description: 'clause, as people cite it' })
  clause: string | null;
}

export class EventEntry {
  @ApiProperty({ format: 'date' })
  on: string;
  @ApiProperty({ type: String, nullable: true, description: 'paper of somebody else that says so' })
  paper: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'who told it, with the office; of what was carried over, who told it in the other period; null: a paper of ours, or nobody is named',
  })
  by: string | null;
  @ApiProperty({ format: 'date-time', description: 'when it was told here, or was carried over' })
  at: Date;
  @ApiProperty({ description: 'told in another period of the plan, from where the clockwork carried it over' })
  carried: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'why it corrects the entry before; null: the first' })
  reason: string | null;
}

export class PeriodEventView {
  @ApiProperty()
  event: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: has not come about' })
  on: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the day that the plan itself gives, which may lie ahead',
  })
  stated: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  documentId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'paper of somebody else that says so' })
  paper: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'office that tells of it; null once it has, and where a paper of ours does',
  })
  toldBy: string | null;
  @ApiProperty({ description: 'whether who asks may tell of it' })
  mayTell: boolean;
  @ApiProperty({ description: 'whether who asks may correct what was told' })
  mayCorrect: boolean;
  @ApiProperty({
    type: [EventEntry],
    description: 'all that was ever told of it, the newest first: that one holds, the others were corrected',
  })
  entries: EventEntry[];
}

export class ObligationSummary {
  @ApiProperty({ description: 'id in the plan' })
  obligation: string;
  @ApiProperty()
  label: string;
  @ApiProperty()
  occurrence: string;
  @ApiProperty({ description: 'the occurrence in words; empty for what is owed once' })
  occurrenceLabel: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  due: string | null;
  @ApiProperty()
  total: number;
  @ApiProperty({ description: 'sent in time, accepted or not' })
  onTime: number;
  @ApiProperty({ description: 'sent late' })
  late: number;
  @ApiProperty()
  overdue: number;
  @ApiProperty({ description: 'not sent, or returned, and not overdue' })
  open: number;
  @ApiProperty()
  accepted: number;
}

export class TrackCount {
  @ApiProperty({ enum: ['keep', 'build', 'convert'] })
  track: string;
  @ApiProperty()
  units: number;
}

export class ProposedUnitView {
  @ApiProperty()
  code: string;
  @ApiProperty()
  name: string;
  @ApiProperty({ enum: ['keep', 'build', 'convert'] })
  track: string;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class SelectionView {
  @ApiProperty({ description: 'units of the plan' })
  units: number;
  @ApiProperty()
  reviewed: number;
  @ApiProperty({ type: String, nullable: true, description: 'Tờ trình of the list; null: not proposed yet' })
  submissionNumber: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  submissionDate: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  documentId: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  approvedOn: string | null;
  @ApiProperty({ type: [TrackCount] })
  byTrack: TrackCount[];
  @ApiProperty({ type: [ProposedUnitView], description: 'offices of a commune see it once it is approved' })
  list: ProposedUnitView[];
}

export class PeriodPage {
  @ApiProperty({ type: SubjectView })
  subject: SubjectView;
  @ApiProperty()
  plan: string;
  @ApiProperty()
  planRevision: number;
  @ApiProperty()
  planLabel: string;
  @ApiProperty({ type: String, nullable: true, description: 'number of the plan’s paper' })
  planSymbol: string | null;
  @ApiProperty()
  code: string;
  @ApiProperty({ format: 'date' })
  from: string;
  @ApiProperty({ format: 'date' })
  to: string;
  @ApiProperty({ type: [PhaseView] })
  phases: PhaseView[];
  @ApiProperty({ type: [PeriodEventView] })
  events: PeriodEventView[];
  @ApiProperty({ type: [ObligationSummary] })
  obligations: ObligationSummary[];
  @ApiProperty({ type: SelectionView })
  selection: SelectionView;
  @ApiProperty({ type: [TargetView] })
  targets: TargetView[];
  @ApiProperty({
    description:
      'the reader belongs to one of the units, whose wall hides the others: no target is told, though the plan may have some',
  })
  targetsHidden: boolean;
  @ApiProperty(MAY_TRY)
  mayTry: boolean;
}
