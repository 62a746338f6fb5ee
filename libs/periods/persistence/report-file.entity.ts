import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that the owing office has handed in for a report, whether it was sent with one or not. Nobody else's until it is sent. */
@Entity('report_file')
export class ReportFile {
  @PrimaryColumn('uuid', { name: 'file_id' })
  fileId: string;

  @Column('uuid', { name: 'obligation_id' })
  obligationId: string;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  /** the owing office */
  @Column('text')
  audience: string;
}
