import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan file in the making. Once it has been published it says which revision it became, and never changes (a trigger refuses it). */
@Entity('plan_draft')
export class PlanDraft {
  @PrimaryColumn('uuid')
  id: string;

  /** the file as it stands, whatever is wrong with it */
  @Column('text')
  text: string;

  /** raised by every save; the ETag of its page */
  @Column('integer')
  version: number;

  @Column('uuid', { name: 'opened_by' })
  openedBy: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  /** code and number of the revision that it was published as */
  @Column('text', { nullable: true })
  plan: string | null;

  @Column('integer', { nullable: true })
  number: number | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text')
  audience: string;
}
