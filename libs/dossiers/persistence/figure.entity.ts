import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FigureStage } from '@app/domain/appraisal';
import type { FigureValue } from '@app/domain/plans';

/** One figure, as one office stands for it at one stage. Figures of class `police` have the audience of that name: a wall, not a promise. */
@Entity('figure')
export class Figure {
  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @PrimaryColumn('text')
  stage: FigureStage;

  /** id of the plan's indicator */
  @PrimaryColumn('text')
  indicator: string;

  /** as JSON, of the type that the indicator has */
  @Column('jsonb')
  value: FigureValue;

  /** explanation of a difference, source of the count */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { name: 'office_id' })
  officeId: string;

  /** chair of whoever entered it */
  @Column('text')
  by: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
