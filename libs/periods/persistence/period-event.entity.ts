import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** A day that due expressions of the plan wait for (`list-approved`). Written by the period's lifecycle when the machine hears of it. */
@Entity('period_event')
export class PeriodEvent {
  @PrimaryColumn('uuid', { name: 'period_id' })
  periodId: string;

  /** id in the plan's `events` */
  @PrimaryColumn('text')
  event: string;

  @Column('date', { name: 'on_day' })
  on: LegalDate;

  @Column('uuid', { name: 'document_id', nullable: true })
  documentId: string | null;

  /** number and symbol of the paper that says so, where it is none of ours */
  @Column('text', { nullable: true })
  paper: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;
}
