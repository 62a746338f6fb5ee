import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';

/** Something that one office owes another by a day: one occurrence of one obligation of the plan. Its state is its subject's. */
@Entity('obligation')
export class Obligation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'period_id' })
  periodId: string;

  /** id in the plan's `obligations` */
  @Column('text')
  code: string;

  /** `once`, `2025-08`, or the id of a phase */
  @Column('text')
  occurrence: string;

  /** what is owed, without by whom: `Truyền thông đến thôn, tháng 8/2025` */
  @Column('text')
  label: string;

  @Column('text', { name: 'owing_office' })
  owingOffice: string;

  @Column('text', { name: 'owing_role' })
  owingRole: Role;

  @Column('text', { name: 'to_office' })
  toOffice: string;

  @Column('text', { name: 'accept_office' })
  acceptOffice: string;

  @Column('text', { name: 'accept_role' })
  acceptRole: Role;

  @Column('date', { nullable: true })
  opens: LegalDate | null;

  /** last valid day of the plan; null: the plan gives none */
  @Column('date', { nullable: true })
  due: LegalDate | null;

  /** last valid day for sending again what was returned */
  @Column('date', { name: 'resend_until', nullable: true })
  resendUntil: LegalDate | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('uuid', { name: 'sent_by', nullable: true })
  sentBy: string | null;

  @Column('boolean')
  late: boolean;

  @Column('text', { nullable: true })
  text: string | null;

  /** counts by indicator of the plan's `collect` */
  @Column('jsonb')
  figures: Record<string, number>;

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  /** commune of the owing office; null for offices of the province */
  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  /** what offices of the province owe is no commune's business */
  @Column('text', { nullable: true })
  audience: string | null;
}
