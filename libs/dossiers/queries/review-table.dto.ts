import { ApiProperty } from '@nestjs/swagger';
import type { FigureValue } from '@app/domain/plans';
import { FIGURE_VALUE } from '../figures/figure-value';
import type { Track } from '@app/domain/plans';
import { TRACKS } from '../enter-review/review.dto';
import { CriterionView } from './criterion.dto';

export class ReviewColumnView {
  @ApiProperty()
  indicator: string;
  @ApiProperty()
  label: string;
  @ApiProperty({ type: String, nullable: true })
  unit: string | null;
  @ApiProperty({ description: 'a column of the plan’s review table; the others may be entered too' })
  needed: boolean;
}

export class ReviewFigureView {
  @ApiProperty()
  indicator: string;
  @ApiProperty(FIGURE_VALUE)
  value: FigureValue;
}

export class ReviewRowView {
  @ApiProperty({ format: 'uuid', description: 'id of the dossier' })
  id: string;
  @ApiProperty()
  version: number;
  @ApiProperty()
  unitCode: string;
  @ApiProperty()
  unitName: string;
  @ApiProperty()
  state: string;
  @ApiProperty()
  stateLabel: string;
  @ApiProperty({ type: [ReviewFigureView] })
  figures: ReviewFigureView[];
  @ApiProperty({ type: [CriterionView], description: 'the criteria as they stand on the review’s figures' })
  criteria: CriterionView[];
  @ApiProperty({ enum: TRACKS, type: String, nullable: true })
  proposedTrack: Track | null;
  @ApiProperty({ enum: TRACKS, type: String, nullable: true, description: 'what the approved list says' })
  track: Track | null;
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
}

export class ReviewTableView {
  @ApiProperty({ type: [ReviewColumnView] })
  columns: ReviewColumnView[];
  @ApiProperty({ enum: TRACKS, isArray: true, description: 'what the plan lets a unit be proposed for' })
  tracks: readonly Track[];
  @ApiProperty({ type: [ReviewRowView], description: 'all units of the plan, in the order of their names' })
  rows: ReviewRowView[];
  @ApiProperty()
  total: number;
  @ApiProperty()
  reviewed: number;
  @ApiProperty()
  proposed: number;
}
