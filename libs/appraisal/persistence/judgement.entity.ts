import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an office answered to a question of the criteria that nobody can count. One answer per question, seat and round of the appraisal. */
@Entity('judgement')
export class Judgement {
  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @PrimaryColumn('integer')
  round: number;

  /** the question in the plan's words: its own name */
  @PrimaryColumn('text')
  ask: string;

  /** seat of the plan that answers */
  @PrimaryColumn('text')
  seat: string;

  @Column('boolean')
  answer: boolean;

  @Column('text')
  reason: string;

  @Column('text', { name: 'office_id' })
  officeId: string;

  /** chair of whoever answered */
  @Column('text')
  by: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
