import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** The advisory council of a period. It proposes (biểu quyết đề nghị); it never approves. */
@Entity('council')
export class Council {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'period_id' })
  periodId: string;

  @Column('text')
  label: string;

  /** of the decision that set it up, where the office has entered it */
  @Column('text', { name: 'decision_number', nullable: true })
  decisionNumber: string | null;

  @Column('date', { name: 'decision_date', nullable: true })
  decisionDate: LegalDate | null;

  @Column('uuid', { name: 'set_up_by' })
  setUpBy: string;

  @Column('timestamptz', { name: 'set_up_at' })
  setUpAt: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;
}
