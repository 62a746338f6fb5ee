import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/**
 * What bore a code before its present bearer: a merged unit keeps the code of the unit in which it has its seat, so that 16174 was
 * Thị trấn Yên Cát and is Xã Như Xuân. Two forms of one code never share a day.
 */
@Entity('unit_former')
export class FormerUnit {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  level: 'province' | 'district' | 'commune' | 'sub-unit';

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
  @PrimaryColumn('date', { name: 'valid_to' })
  validTo: LegalDate;

  @Column('boolean', { name: 'from_attested', default: false })
  fromAttested: boolean;
}
