import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Part } from '@app/domain/appraisal';

/**
 * How far one office has come with its opinion on one dossier. What it says stands in `opinion_said` behind a wall of its own; this row is
 * for everybody of the dossier, because whose turn it is depends on it. A reappraisal is another round: what was given never changes.
 */
@Entity('opinion')
export class Opinion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'dossier_id' })
  dossierId: string;

  @Column('text', { name: 'office_id' })
  officeId: string;

  /** the panel member's id in the plan */
  @Column('text')
  member: string;

  @Column('text')
  part: Part;

  @Column('integer')
  round: number;

  /** person */
  @Column('uuid', { name: 'drafted_by', nullable: true })
  draftedBy: string | null;

  @Column('text', { name: 'drafted_by_title', nullable: true })
  draftedByTitle: string | null;

  @Column('timestamptz', { name: 'drafted_at', nullable: true })
  draftedAt: Date | null;

  /** since when it lies with the head */
  @Column('timestamptz', { name: 'presented_at', nullable: true })
  presentedAt: Date | null;

  /** person */
  @Column('uuid', { name: 'given_by', nullable: true })
  givenBy: string | null;

  @Column('text', { name: 'given_by_title', nullable: true })
  givenByTitle: string | null;

  @Column('timestamptz', { name: 'given_at', nullable: true })
  givenAt: Date | null;

  /** raised by each save; the head gives the draft that they have read */
  @Column('integer')
  version: number;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
