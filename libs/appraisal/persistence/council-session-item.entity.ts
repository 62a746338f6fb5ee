import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tally } from '@app/domain/appraisal';

/** A dossier on the list of a session, with its result once the session is closed. */
@Entity('council_session_item')
export class CouncilSessionItem {
  @PrimaryColumn('uuid', { name: 'session_id' })
  sessionId: string;

  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @Column('integer')
  ordinal: number;

  @Column('jsonb', { nullable: true })
  result: Tally | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
