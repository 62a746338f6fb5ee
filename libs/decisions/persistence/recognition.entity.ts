import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** A unit that a signed and issued decision recognises for a period. It has no fixed term: being on the list is per period. */
@Entity('recognition')
export class Recognition {
  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @Column('uuid', { name: 'period_id' })
  periodId: string;

  @Column('uuid', { name: 'document_id' })
  documentId: string;

  /** number and symbol as printed: `2345/QĐ-UBND` */
  @Column('text')
  number: string;

  @Column('date')
  dated: LegalDate;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
