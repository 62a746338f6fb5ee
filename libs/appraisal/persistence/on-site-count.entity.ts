import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A count made on the spot; one of class `police` is the police's alone. */
@Entity('on_site_count')
export class OnSiteCount {
  @PrimaryColumn('uuid', { name: 'check_id' })
  checkId: string;

  @PrimaryColumn('text')
  indicator: string;

  @Column('integer')
  value: number;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
