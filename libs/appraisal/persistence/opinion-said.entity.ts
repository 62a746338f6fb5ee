import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpinionContent } from '@app/domain/appraisal';
import type { Verdict } from '@app/domain/criteria';
import type { OpinionPaper } from './opinion-paper';

/** What an opinion says: a draft is its office's own (`audience` is the office), a given one is read by the offices of the province. */
@Entity('opinion_said')
export class OpinionSaid {
  @PrimaryColumn('uuid', { name: 'opinion_id' })
  opinionId: string;

  @Column('jsonb')
  content: OpinionContent;

  /** the engine's verdicts on the figures of the day on which it was given, by id of criterion */
  @Column('jsonb', { nullable: true })
  proposals: Readonly<Record<string, Verdict>> | null;

  /** the agency's own signed paper, where it sent one */
  @Column('jsonb', { nullable: true })
  paper: OpinionPaper | null;

  /** why the head gave the draft back */
  @Column('text', { name: 'returned_reason', nullable: true })
  returnedReason: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text')
  audience: string;
}
