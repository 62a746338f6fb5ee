import { ApiProperty } from '@nestjs/swagger';
import type { Verdict } from '@app/domain/criteria';
import type { Selection, Track } from '@app/domain/plans';
import { SubjectView } from '@app/workflow';
import { TRACKS } from '../enter-review/review.dto';
import { SUPPLEMENT_KINDS, type SupplementKind } from '../persistence/supplement-request.entity';
import { ComponentRowView } from './component-row.dto';
import { CriterionView, JUDGED_ON, type JudgedOn } from './criterion.dto';
import { FigureRowView } from './figure-row.dto';

const WAYS = ['review', 'register', 'all'] as const satisfies readonly Selection['way'][];

export class SubmissionView {
  @ApiProperty({ format: 'uuid' })
  documentId: string;
  @ApiProperty({ type: String, nullable: true, description: 'once issued' })
  number: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  date: string | null;
  @ApiProperty({ type: String, nullable: true })
  signer: string | null;
}

export class SupplementItemView {
  @ApiProperty()
  component: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ enum: SUPPLEMENT_KINDS })
  kind: SupplementKind;
  @ApiProperty()
  words: string;
  @ApiProperty({ type: String, nullable: true })
  answer: string | null;
}

export class SupplementView {
  @ApiProperty()
  round: number;
  @ApiProperty({ format: 'date-time' })
  askedAt: Date;
  @ApiProperty()
  askedBy: string;
  @ApiProperty({ description: 'a second request, made with the warning acknowledged' })
  further: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: the clock stands still' })
  endedAt: Date | null;
  @ApiProperty({ description: 'the day passed and nothing was supplied' })
  lapsed: boolean;
  @ApiProperty({ type: [SupplementItemView] })
  items: SupplementItemView[];
}

export class OpinionSummaryView {
  @ApiProperty({ description: 'id of the panel member in the plan' })
  member: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty({ description: 'an opinion has been given, or silence has counted as one' })
  given: boolean;
  @ApiProperty({ description: 'the day passed; taken as agreement' })
  silent: boolean;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'verdict by id of criterion' })
  verdicts: Record<string, Verdict>;
}

export class PaperView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  template: string;
  @ApiProperty()
  title: string;
  @ApiProperty()
  state: string;
  @ApiProperty({ type: String, nullable: true })
  number: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  date: string | null;
}

export class RegistrationView {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null while it is not registered' })
  registeredOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the target that the unit registered, in its words' })
  target: string | null;
  @ApiProperty({ enum: TRACKS, isArray: true, description: 'tracks of the plan to choose from; empty: it has none' })
  tracks: Track[];
  @ApiProperty({ description: 'each unit registers a target of its own' })
  ownTargets: boolean;
}

export class UnitClassView {
  @ApiProperty({ type: String, nullable: true, description: 'id of the class; null while several are possible' })
  id: string | null;
  @ApiProperty({ description: 'the class, or those that it may still be' })
  label: string;
  @ApiProperty({ type: [String], description: 'labels of the classes that may still come out' })
  possible: string[];
}

export class OtherRoundView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty({ description: '1; a unit that asks once more counts on' })
  round: number;
  @ApiProperty()
  stateLabel: string;
}

export class AgainView {
  @ApiProperty({ description: 'the unit may ask once more, from this dossier' })
  allowed: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'why not' })
  reason: string | null;
}

export class DossierPage {
  @ApiProperty({ type: SubjectView })
  subject: SubjectView;
  @ApiProperty({ format: 'uuid' })
  periodId: string;
  @ApiProperty()
  periodLabel: string;
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unitName: string;
  @ApiProperty({ type: String, nullable: true, description: 'mã hồ sơ' })
  code: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'số đến' })
  arrivalNumber: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: Date | null;
  @ApiProperty()
  late: boolean;
  @ApiProperty({ enum: WAYS, description: 'how units come into the plan' })
  way: Selection['way'];
  @ApiProperty({ description: 'a council votes on it before the decision' })
  council: boolean;
  @ApiProperty({ type: RegistrationView, nullable: true, description: 'null where the way in is no registration' })
  registration: RegistrationView | null;
  @ApiProperty({ enum: TRACKS, isArray: true, description: 'tracks that may be said of it, where no list says them' })
  tracks: Track[];
  @ApiProperty({ enum: TRACKS, type: String, nullable: true })
  track: Track | null;
  @ApiProperty({ enum: TRACKS, type: String, nullable: true })
  proposedTrack: Track | null;
  @ApiProperty({ type: String, nullable: true })
  reviewNote: string | null;
  @ApiProperty({ type: SubmissionView, nullable: true })
  submission: SubmissionView | null;
  @ApiProperty({ enum: JUDGED_ON, description: 'which figures the criteria are judged on now' })
  judgedOn: JudgedOn;
  @ApiProperty({ type: [CriterionView] })
  criteria: CriterionView[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'why nothing can be judged: the criteria are still to come; null where the plan has them',
  })
  awaiting: string | null;
  @ApiProperty({ type: UnitClassView, nullable: true, description: 'null where the plan has no classes' })
  unitClass: UnitClassView | null;
  @ApiProperty({ type: [FigureRowView] })
  figures: FigureRowView[];
  @ApiProperty({ type: [ComponentRowView] })
  components: ComponentRowView[];
  @ApiProperty({ type: [SupplementView] })
  supplements: SupplementView[];
  @ApiProperty({ description: 'a further request for supplements has to be acknowledged' })
  furtherSupplementWarns: boolean;
  @ApiProperty({ type: [OpinionSummaryView] })
  opinions: OpinionSummaryView[];
  @ApiProperty({ type: Boolean, nullable: true, description: 'the council proposes recognition' })
  councilProposed: boolean | null;
  @ApiProperty({
    type: [String],
    description: 'criteria that are not met, as last said; `tong-diem`: too few points in all',
  })
  failed: string[];
  @ApiProperty({
    type: [PaperView],
    description: 'papers about this dossier, and the decision that recognised its unit',
  })
  documents: PaperView[];
  @ApiProperty({ description: '1; a unit that asks once more in the period counts on' })
  round: number;
  @ApiProperty({ type: [OtherRoundView], description: 'other dossiers of the unit in this period, in their order' })
  otherRounds: OtherRoundView[];
  @ApiProperty({ type: AgainView, nullable: true, description: 'null where that is not for the reader to do' })
  again: AgainView | null;
}
