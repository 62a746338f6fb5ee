import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';

export type DeadlineStatus = 'running' | 'paused' | 'met' | 'late';

/** A last valid day that somebody has to keep. Its passing is noticed by the sweep, never by a timer in memory. */
@Entity('deadline')
export class Deadline {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'office_id' })
  officeId: string;

  @Column('text')
  role: Role;

  /** last valid day, inclusive, Asia/Ho_Chi_Minh */
  @Column('date')
  due: LegalDate;

  @Column('text')
  status: DeadlineStatus;

  /** why the clock stands still, as a code among the subject's sentences; null while it runs */
  @Column('text', { name: 'paused_for', nullable: true })
  pausedFor: string | null;

  @Column('date', { name: 'paused_since', nullable: true })
  pausedSince: LegalDate | null;

  /** the last day on which it can still stand; null: open-ended, or running */
  @Column('date', { name: 'paused_until', nullable: true })
  pausedUntil: LegalDate | null;

  /** the kind of duty, by which messages about many subjects are folded; null: each has its own */
  @Column('text', { nullable: true })
  duty: string | null;

  @Column('text', { name: 'duty_label', nullable: true })
  dutyLabel: string | null;

  /** the act that the clockwork does when the day has passed; null: it is only reminded of */
  @Column('text', { nullable: true })
  act: string | null;

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date;

  /** when the sweep noticed that the day had gone by */
  @Column('timestamptz', { name: 'passed_at', nullable: true })
  passedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;

  @Column('text', { array: true, nullable: true })
  readers: string[] | null;
}
