import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** A published revision of a plan: frozen as canonical JSON, never changed (a trigger refuses it). */
@Entity('plan_revision')
export class PublishedRevision {
  @PrimaryColumn('text')
  plan: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('date')
  dated: LegalDate;

  /** of the canonical JSON */
  @Column('text')
  sha256: string;

  @Column('jsonb')
  content: PlanRevision;

  /** the file as it was written */
  @Column('text')
  source: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;

  /** position of whoever published it; null: it ships with the product */
  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy: string | null;
}
