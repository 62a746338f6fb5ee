import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Choice } from '@app/domain/appraisal';

/** One member's vote on one dossier; may be corrected until the session is closed. */
@Entity('council_ballot')
export class CouncilBallot {
  @PrimaryColumn('uuid', { name: 'session_id' })
  sessionId: string;

  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  choice: Choice;

  @Column('text', { nullable: true })
  reason: string | null;

  /** the member, or the secretary who entered the open vote */
  @Column('uuid', { name: 'entered_by' })
  enteredBy: string;

  @Column('timestamptz', { name: 'entered_at' })
  enteredAt: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
