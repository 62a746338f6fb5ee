import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecusalCause } from '@app/domain/appraisal';

/** A member who does not vote on a dossier. */
@Entity('council_recusal')
export class CouncilRecusal {
  @PrimaryColumn('uuid', { name: 'session_id' })
  sessionId: string;

  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  cause: RecusalCause;

  @Column('text', { nullable: true })
  reason: string | null;

  /** person; null where the plan itself recuses */
  @Column('uuid', { name: 'declared_by', nullable: true })
  declaredBy: string | null;

  @Column('timestamptz', { name: 'declared_at' })
  declaredAt: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
