import { ApiProperty } from '@nestjs/swagger';

const CLAUSE = {
  type: String,
  nullable: true,
  example: 'mục II.1; 28/2025/QĐ-TTg, Điều 7.1',
  description: 'clause of the plan’s paper, or of one that it uses, as people cite it',
} as const;

export class PlanPhase {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty(CLAUSE)
  clause: string | null;
}

export class PlanIndicator {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ enum: ['count', 'number', 'date', 'yes-no', 'grade', 'points', 'reference'] })
  type: string;
  @ApiProperty({ type: String, nullable: true, example: 'người' })
  unit: string | null;
  @ApiProperty({ enum: ['stock', 'flow'] })
  nature: string;
  @ApiProperty({ type: String, nullable: true, description: 'what may be entered, in words' })
  range: string | null;
  @ApiProperty({ enum: ['public', 'internal', 'police'] })
  class: string;
  @ApiProperty(CLAUSE)
  clause: string | null;
}

export class PlanRequirement {
  @ApiProperty({ example: 'Số người nghiện (không tính: …) bằng 0' })
  text: string;
  @ApiProperty({ type: () => [PlanRequirement], description: 'what stands under it' })
  parts: PlanRequirement[];
}

export class PlanCriterion {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: PlanRequirement, description: 'what it asks, in words' })
  asks: PlanRequirement;
  @ApiProperty({ type: [String], description: 'labels of the categories that its counts leave out' })
  exempt: string[];
  @ApiProperty({ type: [String], description: 'ids of the indicators that it reads' })
  indicators: string[];
  @ApiProperty(CLAUSE)
  clause: string | null;
}

export class PlanComponent {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ enum: ['always', 'optional', 'if-asked'] })
  need: string;
  @ApiProperty({ type: [String], description: 'ids of the criteria that it speaks for' })
  supports: string[];
  @ApiProperty({ type: Number, nullable: true, description: 'days for which a confirmation stays good' })
  validDays: number | null;
  @ApiProperty({ description: 'made by the product from the figures' })
  generated: boolean;
  @ApiProperty(CLAUSE)
  clause: string | null;
}

export class PlanOffice {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
}

export class PlanPanelMember {
  @ApiProperty()
  office: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: [String], description: 'ids of the criteria that it judges' })
  examines: string[];
  @ApiProperty({ type: [String], description: 'subjects that it comments on without judging' })
  comments: string[];
  @ApiProperty()
  supervises: boolean;
}

export class PlanObligation {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: [String], description: 'who owes it, in words' })
  who: string[];
  @ApiProperty({ description: 'to whom, in words' })
  to: string;
  @ApiProperty({ type: [String], description: 'through whose hands it goes, in this order' })
  via: string[];
  @ApiProperty({ type: String, nullable: true, example: 'trước ngày 14/12/2025', description: 'null: when it arises' })
  due: string | null;
  @ApiProperty({ type: [String], description: 'ids of the indicators that come with it' })
  collect: string[];
  @ApiProperty({ description: 'written when somebody has something to say' })
  adHoc: boolean;
  @ApiProperty({ description: 'what is owed is the dossier itself' })
  dossier: boolean;
  @ApiProperty(CLAUSE)
  clause: string | null;
}

export class PlanTargetStep {
  @ApiProperty({ format: 'date' })
  by: string;
  @ApiProperty({ example: 'ít nhất 30 %', description: 'what it must come to' })
  is: string;
  @ApiProperty({ type: Number, nullable: true, description: 'how many are kept' })
  keep: number | null;
  @ApiProperty({ type: String, nullable: true, example: 'ít nhất 13', description: 'how many come on top' })
  add: string | null;
}

export class PlanTarget {
  @ApiProperty()
  id: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ example: 'ít nhất 20 %' })
  is: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  by: string | null;
  @ApiProperty({ type: [PlanTargetStep], description: 'a roadmap, each of its days' })
  steps: PlanTargetStep[];
  @ApiProperty()
  reportOnly: boolean;
  @ApiProperty(CLAUSE)
  clause: string | null;
}

export class PlanSetting {
  @ApiProperty({ example: 'hình thức bỏ phiếu' })
  name: string;
  @ApiProperty({ type: String, nullable: true, example: 'kín', description: 'null: what stands under it says it' })
  is: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'mặc định', description: 'law and paper leave it open' })
  open: string | null;
  @ApiProperty(CLAUSE)
  clause: string | null;
  @ApiProperty({ type: () => [PlanSetting] })
  parts: PlanSetting[];
}

export class PlanRules {
  @ApiProperty({ example: 'council', description: 'section of the plan file' })
  section: string;
  @ApiProperty({ example: 'Hội đồng' })
  title: string;
  @ApiProperty({ ...CLAUSE, description: 'the one clause on which all of it stands' })
  clause: string | null;
  @ApiProperty({ type: [PlanSetting] })
  settings: PlanSetting[];
}

export class PlanPage {
  @ApiProperty()
  plan: string;
  @ApiProperty()
  revision: number;
  @ApiProperty({ format: 'date' })
  date: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true, example: '04/KH-UBND' })
  symbol: string | null;
  @ApiProperty({ type: [String], enum: ['keep', 'build', 'convert'] })
  tracks: string[];
  @ApiProperty({ type: [String], description: 'ids of the indicators that are columns of the review table' })
  reviewTable: string[];
  @ApiProperty({ type: [PlanPhase] })
  phases: PlanPhase[];
  @ApiProperty({ type: [PlanIndicator] })
  indicators: PlanIndicator[];
  @ApiProperty({ type: [PlanCriterion] })
  criteria: PlanCriterion[];
  @ApiProperty({ type: [PlanComponent] })
  components: PlanComponent[];
  @ApiProperty({ type: [PlanOffice] })
  offices: PlanOffice[];
  @ApiProperty({ type: [PlanPanelMember] })
  panel: PlanPanelMember[];
  @ApiProperty({ type: [PlanObligation] })
  obligations: PlanObligation[];
  @ApiProperty({ type: [PlanTarget] })
  targets: PlanTarget[];
  @ApiProperty({ type: [PlanRules], description: 'what decides, section by section' })
  rules: PlanRules[];
}
