import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CouncilRole } from '@app/domain/plans';

/** A chair of the plan with the position that sits in it. */
@Entity('council_member')
export class CouncilMember {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  /** in the order of the plan */
  @Column('integer')
  ordinal: number;

  @Column('uuid', { name: 'position_id' })
  positionId: string;

  @Column('text', { name: 'office_id' })
  officeId: string;

  @Column('text')
  role: CouncilRole;

  /** that the plan gives the chair */
  @Column('text', { nullable: true })
  title: string | null;

  @Column('boolean')
  invited: boolean;

  @Column('boolean')
  votes: boolean;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;
}
