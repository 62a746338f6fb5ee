import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What only the police may read about an opinion; a row of its own, because readership is a matter of rows. */
@Entity('opinion_remark')
export class OpinionRemark {
  @PrimaryColumn('uuid', { name: 'opinion_id' })
  opinionId: string;

  @Column('text')
  text: string;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
