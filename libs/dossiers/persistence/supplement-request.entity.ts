import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';

/** sai · thiếu · đã hết thời hạn */
export const SUPPLEMENT_KINDS = ['incorrect', 'incomplete', 'outdated'] as const;
export type SupplementKind = (typeof SUPPLEMENT_KINDS)[number];

/** One request for the whole dossier; the clock stands still from the day of asking to the day of the answer (or of its lapse). */
@Entity('supplement_request')
export class SupplementRequest {
  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @PrimaryColumn('integer')
  round: number;

  /** version of the dossier that was looked at: only what came after it can be an answer */
  @Column('integer', { name: 'dossier_version' })
  dossierVersion: number;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('date', { name: 'asked_on' })
  askedOn: LegalDate;

  @Column('text', { name: 'asked_by' })
  askedBy: string;

  /** a further request, made with the warning acknowledged */
  @Column('boolean')
  further: boolean;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: LegalDate | null;

  /** the day passed without an answer */
  @Column('boolean')
  lapsed: boolean;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
