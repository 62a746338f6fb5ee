import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** A number that was taken. Voided ones keep their row and their reason: nobody may wonder what number 12 was. */
@Entity('document_number')
export class DocumentNumber {
  @PrimaryColumn('uuid', { name: 'series_id' })
  seriesId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  symbol: string;

  @Column('date')
  dated: LegalDate;

  @Column('uuid', { name: 'document_id' })
  documentId: string;

  @Column('text')
  status: 'used' | 'void';

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;

  @Column('text', { array: true, nullable: true })
  readers: string[] | null;
}
