import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** Biên bản kiểm tra thực tế (D15): what an agency of the panel found on the spot. */
@Entity('on_site_check')
export class OnSiteCheck {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'dossier_id' })
  dossierId: string;

  @Column('text', { name: 'office_id' })
  officeId: string;

  @Column('date', { name: 'checked_on' })
  checkedOn: LegalDate;

  @Column('text')
  participants: string;

  @Column('text')
  findings: string;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('text', { name: 'recorded_by_title' })
  recordedByTitle: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
