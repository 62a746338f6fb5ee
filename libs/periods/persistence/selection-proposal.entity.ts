import { Column, Entity, Generated, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** The list that Công an tỉnh submits, with number and date of its Tờ trình. The approved one says which units are selected. */
@Entity('selection_proposal')
export class SelectionProposal {
  /** in the order in which lists were proposed (uuidv7) */
  @PrimaryColumn('uuid')
  @Generated('uuid')
  id: string;

  @Column('uuid', { name: 'period_id' })
  periodId: string;

  /** the decision drawn up for it */
  @Column('uuid', { name: 'document_id' })
  documentId: string;

  @Column('text', { name: 'submission_number' })
  submissionNumber: string;

  @Column('date', { name: 'submission_date' })
  submissionDate: LegalDate;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;

  @Column('date', { name: 'approved_on', nullable: true })
  approvedOn: LegalDate | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;
}
