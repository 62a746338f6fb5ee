import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Presence } from '@app/domain/appraisal';

/** How a member took part in a session. */
@Entity('council_attendance')
export class CouncilAttendance {
  @PrimaryColumn('uuid', { name: 'session_id' })
  sessionId: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  presence: Presence;

  /** who sat in (*dự thay*): title, never a private person */
  @Column('text', { name: 'stand_in', nullable: true })
  standIn: string | null;

  /** the stand-in may vote */
  @Column('boolean')
  authorised: boolean;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;
}
