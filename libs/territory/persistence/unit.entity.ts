import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/**
 * An administrative unit by its code of the statistics office: names repeat (245 of them nationwide), codes never do. The row tells what
 * bears the code now, or bore it last; what bore it before is a `FormerUnit` (docs/decisions/0019). For a day: SQL `units_on(day)`.
 */
@Entity('unit')
export class Unit {
  /** two digits for a province, five for a commune; a local code for a district or sub-unit that a plan names */
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  level: 'province' | 'district' | 'commune' | 'sub-unit';

  /** `province`, `city`, `town`, `district`, `commune`, `ward`, `township`, `special-zone`, `hamlet`, `quarter`, `residential-group` */
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

  /** its last day */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LegalDate | null;

  /** `validFrom` is only the first day that a paper here speaks of; how much older the unit is, nobody here knows. */
  @Column('boolean', { name: 'from_attested', default: false })
  fromAttested: boolean;

  /** of a district, the three digits of the statistics office: plans name districts by words */
  @Column('text', { name: 'official_code', nullable: true })
  officialCode: string | null;
}
