import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnmetCriterion } from '@app/domain/documents';
import type { Outcome } from '@app/domain/plans';

/** A criterion that a refusal names, as the notice prints it. */
export interface Failure extends UnmetCriterion {
  /** id of the criterion in the plan */
  readonly id: string;
}

/** What a drafted paper will decide about a dossier once it is issued. */
@Entity('decision_item')
export class DecisionItem {
  @PrimaryColumn('uuid', { name: 'document_id' })
  documentId: string;

  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @Column('uuid', { name: 'period_id' })
  periodId: string;

  @Column('text')
  outcome: Outcome;

  /** empty exactly when it recognises */
  @Column('jsonb')
  failures: readonly Failure[];

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
