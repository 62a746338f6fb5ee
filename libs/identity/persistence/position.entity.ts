import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@app/domain/identity';
import type { LegalDate } from '@app/domain/shared';

/** A chair that a person sits in: what they may do depends on it, not on who they are. */
@Entity('position')
export class Position {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'office_id' })
  officeId: string;

  @Column('text')
  role: Role;

  @Column({ type: 'text', collation: 'vietnamese' })
  title: string;

  @Column('date', { name: 'valid_from' })
  validFrom: LegalDate;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LegalDate | null;
}
