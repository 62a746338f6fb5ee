import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Track } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/**
 * What is kept about one unit's dossier in one period, besides its state (subject of the same id). Where the plan lets a unit ask once more there
 * are several, of which one is current: whatever speaks of "the unit's dossier" means that one. It is the recognised one where any is.
 */
@Entity('dossier')
export class Dossier {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'period_id' })
  periodId: string;

  /** 1; a unit that asks once more counts on */
  @Column('integer', { default: 1 })
  round: number;

  /** id of the phase in which it was sent or, asked for once more, opened; null before */
  @Column('text', { nullable: true })
  phase: string | null;

  /** false: a later dossier of the unit stands in its place */
  @Column('boolean', { default: true })
  current: boolean;

  /** what the July review proposes for the unit, or what it registers for; null: leave it out */
  @Column('text', { name: 'proposed_track', nullable: true })
  proposedTrack: Track | null;

  @Column('text', { name: 'review_note', nullable: true })
  reviewNote: string | null;

  /** the day on which the unit was put forward; null where it was not, or has been taken back */
  @Column('date', { name: 'registered_on', nullable: true })
  registeredOn: LegalDate | null;

  /** where each unit registers its own target: in its words */
  @Column('text', { name: 'own_target', nullable: true })
  ownTarget: string | null;

  /** what the approved list says */
  @Column('text', { nullable: true })
  track: Track | null;

  /** the Tờ trình that lies with the leader or has been issued */
  @Column('uuid', { name: 'submission_id', nullable: true })
  submissionId: string | null;

  @Column('text', { name: 'submission_number', nullable: true })
  submissionNumber: string | null;

  @Column('date', { name: 'submission_date', nullable: true })
  submissionDate: LegalDate | null;

  @Column('text', { name: 'submission_signer', nullable: true })
  submissionSigner: string | null;

  /** mã hồ sơ, given when it is sent: `H51.21361-251114-0007` */
  @Column('text', { nullable: true })
  code: string | null;

  /** số đến of the receiving office */
  @Column('integer', { name: 'arrival_number', nullable: true })
  arrivalNumber: number | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('date', { name: 'sent_on', nullable: true })
  sentOn: LegalDate | null;

  @Column('boolean')
  late: boolean;

  /** taken in, or opened again by a petition: the agencies' time runs from here */
  @Column('date', { name: 'appraised_from', nullable: true })
  appraisedFrom: LegalDate | null;

  /** the council's result */
  @Column('boolean', { nullable: true })
  proposed: boolean | null;

  /** criteria that are not met, as last said */
  @Column('text', { array: true })
  failed: string[];

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  /** what the unit was called when the dossier was opened: its code may live on in another */
  @Column('text', { name: 'unit_name' })
  unitName: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
