import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** That a chase letter (công văn đôn đốc) was drawn up for an occurrence on a day: a second one on the same day would be noise. */
@Entity('chase_letter')
export class ChaseLetterDrawn {
  @PrimaryColumn('uuid', { name: 'document_id' })
  documentId: string;

  @Column('uuid', { name: 'period_id' })
  periodId: string;

  @Column('text')
  code: string;

  @Column('text')
  occurrence: string;

  @Column('date', { name: 'drafted_on' })
  draftedOn: LegalDate;

  /** how many offices it was addressed to */
  @Column('integer')
  late: number;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  /** the office that writes it: whoever is late reads the letter, and not beforehand that it is being written */
  @Column('text', { nullable: true })
  audience: string | null;
}
