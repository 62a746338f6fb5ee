import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SupplementKind } from './supplement-request.entity';

/** What is asked of one component. */
@Entity('supplement_item')
export class SupplementItem {
  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  @PrimaryColumn('integer')
  round: number;

  @PrimaryColumn('text')
  component: string;

  @Column('text')
  kind: SupplementKind;

  @Column('text')
  words: string;

  /** the commune's explanation, beside or instead of new files */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
