import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The state of anything that lives in a machine: a period, a dossier, a document, an obligation. Its own table and not columns of each
 * feature's, so that locking, history, deadlines, inboxes and replay are written once (docs/decisions/0002). Only the door writes it.
 */
@Entity('subject')
export class Subject {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: string;

  /** what lists, inbox and messages call it: “Hồ sơ xã Minh Long” */
  @Column({ type: 'text', collation: 'vietnamese' })
  title: string;

  @Column('text')
  plan: string;

  @Column('integer', { name: 'plan_revision' })
  planRevision: number;

  @Column('integer', { name: 'machine_version' })
  machineVersion: number;

  /** top key of the machine's state, for lists and labels */
  @Column('text')
  state: string;

  /** the whole persisted snapshot of XState */
  @Column('jsonb')
  snapshot: object;

  @Column('boolean')
  final: boolean;

  /** raised by every act and by every write below the subject; the ETag of its page */
  @Column('integer')
  version: number;

  /** the version that the last act left behind: what is newer only changed content */
  @Column('integer', { name: 'acted_version' })
  actedVersion: number;

  /** number of the last event */
  @Column('integer')
  seq: number;

  /** hash of the last event */
  @Column('text', { name: 'chain_head' })
  chainHead: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;

  /** the only offices that may see it and what lies below it; null: everybody whom its place admits */
  @Column('text', { array: true, nullable: true })
  readers: string[] | null;
}
