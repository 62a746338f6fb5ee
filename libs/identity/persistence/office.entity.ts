import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** A body that acts: `51.cat` is Công an tỉnh Quảng Ngãi, `21361.ubnd-xa` the UBND of xã Minh Long. */
@Entity('office')
export class Office {
  @PrimaryColumn('text')
  id: string;

  /** id in the plan's vocabulary of offices */
  @Column('text')
  kind: string;

  @Column({ type: 'text', collation: 'vietnamese' })
  name: string;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  /** district, commune or part of one; null for offices of the province */
  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  /** reads rows of audience `police` (plan language, class `police` of indicators) */
  @Column('boolean')
  police: boolean;

  @Column('date', { name: 'valid_from' })
  validFrom: LegalDate;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LegalDate | null;
}

export { officeId } from '@app/domain/identity';
