import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** A difficulty written down by a commune or department, and its answer (plan V.1). */
@Entity('difficulty')
export class Difficulty {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'period_id' })
  periodId: string;

  /** id of the ad-hoc obligation in the plan */
  @Column('text')
  code: string;

  @Column('text', { name: 'from_office' })
  fromOffice: string;

  @Column('text', { name: 'to_office' })
  toOffice: string;

  /** through whose hands it goes (“qua Công an tỉnh”) */
  @Column('text', { name: 'via_office', nullable: true })
  viaOffice: string | null;

  @Column('date', { name: 'raised_on' })
  raisedOn: LegalDate;

  @Column('text')
  text: string;

  @Column('date', { nullable: true })
  due: LegalDate | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('boolean')
  late: boolean;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  /** what offices of the province find difficult is no commune's business */
  @Column('text', { nullable: true })
  audience: string | null;
}
