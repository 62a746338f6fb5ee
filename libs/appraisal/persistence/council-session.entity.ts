import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionForm } from '@app/domain/appraisal';
import type { LegalDate } from '@app/domain/shared';

/** đã mời họp · đang họp · đã kết thúc · hoãn. */
export type SessionStatus = 'called' | 'sitting' | 'closed' | 'postponed';

/** A meeting of the council, or a written poll. Not a subject: it moves nothing by itself, its result moves the dossiers. */
@Entity('council_session')
export class CouncilSession {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'council_id' })
  councilId: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  form: SessionForm;

  /** day of the meeting; of a poll the last day for answers */
  @Column('date', { name: 'meets_on' })
  meetsOn: LegalDate;

  /** `08:00`, Hà Nội */
  @Column('text', { name: 'starts_at' })
  startsAt: string;

  @Column('text')
  room: string;

  @Column('text')
  status: SessionStatus;

  @Column('timestamptz', { name: 'papers_sent_at', nullable: true })
  papersSentAt: Date | null;

  /** sent after the last day that the plan allows for it */
  @Column('boolean', { name: 'papers_late', nullable: true })
  papersLate: boolean | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('text', { name: 'postponed_reason', nullable: true })
  postponedReason: string | null;

  @Column('uuid', { name: 'minutes_document_id', nullable: true })
  minutesDocumentId: string | null;

  @Column('integer')
  version: number;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;
}
