import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** One run of a plan (kỳ đánh giá). Its state stands in the subject of the same id. */
@Entity('period')
export class Period {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  plan: string;

  /** `2025`; of a yearly plan the year in which the period ends */
  @Column('text')
  code: string;

  @Column({ type: 'text', collation: 'vietnamese' })
  label: string;

  @Column('date', { name: 'from_day' })
  from: LegalDate;

  @Column('date', { name: 'to_day' })
  to: LegalDate;

  /** draft decision of the list that was proposed last */
  @Column('uuid', { name: 'list_document_id', nullable: true })
  listDocumentId: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;
}
