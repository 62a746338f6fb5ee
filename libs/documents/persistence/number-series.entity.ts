import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SeriesKind } from '@app/domain/documents';
import type { LegalDate } from '@app/domain/shared';

/**
 * Numbers of one office for one kind of document, from a day on: each year its own, and anew for a body that was formed in mid-year
 * ("04/KH-UBND ngày 23/7/2025" is the fourth since 01/7).
 */
@Entity('number_series')
export class NumberSeries {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'office_id' })
  officeId: string;

  @Column('text')
  kind: SeriesKind;

  @Column('date', { name: 'valid_from' })
  validFrom: LegalDate;

  @Column('integer', { name: 'first_number' })
  firstNumber: number;

  /** the highest one known here; in an entered series others have been given elsewhere */
  @Column('integer', { name: 'last_number', nullable: true })
  lastNumber: number | null;

  @Column('text')
  owned: 'entered' | 'gapless';

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;
}
