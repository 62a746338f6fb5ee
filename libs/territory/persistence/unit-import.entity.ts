import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who imported which units from which file. */
@Entity('unit_import')
export class UnitImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'position_id' })
  positionId: string;

  @Column('text', { name: 'by_name' })
  byName: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text')
  sha256: string;

  @Column('text', { array: true })
  codes: string[];

  /** lines of the file that were wrong and were left out on purpose */
  @Column('integer', { name: 'left_out' })
  leftOut: number;

  @Column('text', { name: 'province_code' })
  provinceCode: string;
}
