import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/**
 * A day that due expressions of the plan wait for (`list-approved`), as it was told once: a correction is another row, never another value, and what holds
 * now is in the view `period_event_now`. Written by the period's lifecycle when the machine hears of it.
 */
@Entity('period_event')
export class PeriodEvent {
  @PrimaryColumn('uuid', { name: 'period_id' })
  periodId: string;

  /** id in the plan's `events` */
  @PrimaryColumn('text')
  event: string;

  /** the step of the period's history that wrote it, and says who and when; of several rows of one event the last holds */
  @PrimaryColumn('integer')
  seq: number;

  @Column('date', { name: 'on_day' })
  on: LegalDate;

  @Column('uuid', { name: 'document_id', nullable: true })
  documentId: string | null;

  /** number and symbol of the paper that says so, where it is none of ours */
  @Column('text', { nullable: true })
  paper: string | null;

  /** why what was told before is not true; null: told for the first time */
  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;
}
