import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { LegalDate } from '@app/domain/shared';
import type { SuccessionKind } from '@app/domain/territory';

/** What became of a unit on a day. What nobody here knows has no row: an unknown successor is said, never guessed. */
@Entity('unit_succession')
export class UnitSuccession {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { name: 'predecessor_code' })
  predecessorCode: string;

  /** null: dissolved, nobody succeeds it */
  @Column('text', { name: 'successor_code', nullable: true })
  successorCode: string | null;

  /** first day of the successor */
  @Column('date')
  day: LegalDate;

  @Column('text')
  kind: SuccessionKind;

  /** where it is known from, in Vietnamese */
  @Column('text')
  source: string;
}
