import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Track } from '@app/domain/plans';

/** One line of a proposed list. What is not on the list is not selected. */
@Entity('selected_unit')
export class SelectedUnit {
  @PrimaryColumn('uuid', { name: 'proposal_id' })
  proposalId: string;

  @PrimaryColumn('text', { name: 'unit_code' })
  unitCode: string;

  /** as its dossier calls it: its code may live on in another unit */
  @Column('text', { name: 'unit_name' })
  unitName: string;

  @Column('text')
  track: Track;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;
}
