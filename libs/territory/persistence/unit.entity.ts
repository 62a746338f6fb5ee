import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** An administrative unit by its code of the statistics office: names repeat (245 of them nationwide), codes never do. */
@Entity('unit')
export class Unit {
  /** two digits for a province, five for a commune */
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  level: 'province' | 'commune' | 'sub-unit';

  /** `province`, `city`, `commune`, `ward`, `special-zone` */
  @Column('text')
  kind: string;

  @Column({ type: 'text', collation: 'vietnamese' })
  name: string;

  @Column({ type: 'text', name: 'full_name', collation: 'vietnamese' })
  fullName: string;

  @Column('text', { name: 'parent_code', nullable: true })
  parentCode: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('date', { name: 'valid_from' })
  validFrom: LegalDate;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LegalDate | null;
}
