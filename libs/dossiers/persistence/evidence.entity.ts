import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** A file under a component of the dossier. It is never deleted: withdrawn, it keeps its row with who and why. */
@Entity('evidence')
export class Evidence {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'dossier_id' })
  dossierId: string;

  /** id of the plan's component, `D8` */
  @Column('text')
  component: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text')
  name: string;

  /** number and day of the paper itself: văn bản xác nhận số …, ngày … */
  @Column('text', { name: 'paper_number', nullable: true })
  paperNumber: string | null;

  @Column('date', { name: 'paper_date', nullable: true })
  paperDate: LegalDate | null;

  /** version of the dossier that it was added to: the order in which things came, where instants cannot tell */
  @Column('integer', { name: 'dossier_version' })
  dossierVersion: number;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  @Column('text', { name: 'added_by' })
  addedBy: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('text', { name: 'withdrawn_reason', nullable: true })
  withdrawnReason: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
