import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last look at a dossier's figures, on the last day of the period: stated by Công an xã, confirmed by the lead. */
@Entity('final_confirmation')
export class FinalConfirmation {
  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @Column('uuid', { name: 'stated_by', nullable: true })
  statedBy: string | null;

  @Column('text', { name: 'stated_by_title', nullable: true })
  statedByTitle: string | null;

  @Column('timestamptz', { name: 'stated_at', nullable: true })
  statedAt: Date | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;

  @Column('text', { name: 'confirmed_by_title', nullable: true })
  confirmedByTitle: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** some criterion came out otherwise than in the appraisal */
  @Column('boolean', { nullable: true })
  changed: boolean | null;

  /** ids of the criteria not met on that day */
  @Column('jsonb', { nullable: true })
  failed: readonly string[] | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
