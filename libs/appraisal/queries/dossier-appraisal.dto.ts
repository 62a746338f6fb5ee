import { ApiProperty } from '@nestjs/swagger';
import { OVERALLS, type Overall, type Part } from '@app/domain/appraisal';
import { FindingView } from '../draft-opinion/draft-opinion.dto';
import { AppraisalLine } from './appraisal.dto';

export class OpinionPaperView {
  @ApiProperty()
  number: string;
  @ApiProperty({ format: 'date' })
  date: string;
  @ApiProperty()
  signer: string;
}

export class OpinionView {
  @ApiProperty()
  member: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty({ enum: ['examines', 'comments', 'supervises'] })
  part: Part;
  @ApiProperty({ description: '1, and one more after each petition and each change on the last day' })
  round: number;
  @ApiProperty({ description: 'of the draft: If-Match of its next save, `opinionVersion` of the head’s approval' })
  version: number;
  @ApiProperty({ description: 'lies with the head' })
  presented: boolean;
  @ApiProperty()
  given: boolean;
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  givenAt: string | null;
  @ApiProperty({ type: String, nullable: true })
  givenByTitle: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { verdict: { type: 'string' }, reason: { type: 'string', nullable: true } },
    },
    description: 'by id of criterion',
  })
  verdicts: Record<string, { verdict: string; reason: string | null }>;
  @ApiProperty({ enum: OVERALLS, nullable: true, type: String })
  overall: Overall | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  comments: Record<string, string>;
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'for the police alone; null for others' })
  policeRemark: string | null;
  @ApiProperty({ type: OpinionPaperView, nullable: true })
  paper: OpinionPaperView | null;
  @ApiProperty({ type: String, nullable: true })
  returnedReason: string | null;
}

export class QuestionView {
  @ApiProperty({ description: 'in the plan’s own words' })
  ask: string;
  @ApiProperty({ type: [String], description: 'criteria that stand on the answer' })
  criteria: string[];
  @ApiProperty({ type: Boolean, nullable: true, description: 'null: not answered in this round' })
  answer: boolean | null;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class OwnTask {
  @ApiProperty({ enum: ['examines', 'comments', 'supervises'] })
  part: Part;
  @ApiProperty({ type: [String], description: 'criteria that the office gives a verdict on' })
  criteria: string[];
  @ApiProperty({ type: [String], description: 'subjects that it comments on' })
  subjects: string[];
  @ApiProperty({ type: [String], description: 'indicators that it may enter' })
  indicators: string[];
  @ApiProperty({ type: [QuestionView], description: 'questions of the criteria that this office alone can answer' })
  questions: QuestionView[];
  @ApiProperty({ type: [FindingView], description: 'what keeps its draft from being presented or given' })
  findings: FindingView[];
}

export class ExplanationItemView {
  @ApiProperty({ description: 'component to ask about, as a request for supplements takes it' })
  component: string;
  @ApiProperty()
  words: string;
}

export class OnSiteCountView {
  @ApiProperty()
  indicator: string;
  @ApiProperty()
  label: string;
  @ApiProperty()
  value: number;
}

export class OnSiteCheckView {
  @ApiProperty({ format: 'uuid' })
  id: string;
  @ApiProperty()
  officeName: string;
  @ApiProperty({ format: 'date' })
  checkedOn: string;
  @ApiProperty()
  participants: string;
  @ApiProperty()
  findings: string;
  @ApiProperty()
  recordedByTitle: string;
  @ApiProperty({ type: [OnSiteCountView] })
  counts: OnSiteCountView[];
}

export class DossierAppraisal {
  @ApiProperty({ type: AppraisalLine })
  line: AppraisalLine;
  @ApiProperty({ type: [OpinionView], description: 'given ones, and the own office’s draft' })
  opinions: OpinionView[];
  @ApiProperty({ type: OwnTask, nullable: true, description: 'null for offices that the plan asks nothing' })
  task: OwnTask | null;
  @ApiProperty({
    type: [ExplanationItemView],
    description: 'đề nghị giải trình: items ready for a request for supplements',
  })
  explanationRequest: ExplanationItemView[];
  @ApiProperty({ type: [OnSiteCheckView] })
  onSiteChecks: OnSiteCheckView[];
}
