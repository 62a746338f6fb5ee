import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryContent } from '../record/entry';

/**
 * One line of a dossier's record: a figure or an answer as it was entered or taken back, a file as it was added or withdrawn. Lines are only ever added; the
 * serving roles have no right to change one. Lines about figures of class `police` have the audience of that name.
 */
@Entity('dossier_entry')
export class DossierEntry {
  @PrimaryColumn('uuid', { name: 'dossier_id' })
  dossierId: string;

  /** 1, 2, 3 … without gaps */
  @PrimaryColumn('integer')
  seq: number;

  @Column('text')
  kind: EntryContent['kind'];

  @Column('jsonb')
  content: EntryContent;

  @Column('text')
  salt: string;

  @Column('text')
  digest: string;

  @Column('text')
  previous: string;

  @Column('text')
  hash: string;

  @Column('text', { name: 'office_id', nullable: true })
  officeId: string | null;

  /** chair of whoever entered it */
  @Column('text')
  by: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code' })
  unitCode: string;

  @Column('text', { nullable: true })
  audience: string | null;
}
