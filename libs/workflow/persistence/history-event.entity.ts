import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One link of a subject's chain. Rows are only ever added; a trigger refuses everything else. */
@Entity('event')
export class HistoryEvent {
  @PrimaryColumn('uuid', { name: 'subject_id' })
  subjectId: string;

  @PrimaryColumn('integer')
  seq: number;

  /** version of the payload's shape */
  @Column('integer')
  v: number;

  /** name in the subject's acts.ts */
  @Column('text')
  act: string;

  /** type of the machine's event */
  @Column('text')
  event: string;

  @Column('text', { name: 'actor_kind' })
  actorKind: 'person' | 'automatic';

  @Column('uuid', { name: 'actor_person', nullable: true })
  actorPerson: string | null;

  @Column('uuid', { name: 'actor_position', nullable: true })
  actorPosition: string | null;

  @Column('text', { name: 'actor_name' })
  actorName: string;

  @Column('text', { name: 'actor_title', nullable: true })
  actorTitle: string | null;

  @Column('text', { name: 'actor_office', nullable: true })
  actorOffice: string | null;

  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf: string | null;

  @Column('text', { name: 'state_from', nullable: true })
  stateFrom: string | null;

  @Column('text', { name: 'state_to' })
  stateTo: string;

  @Column('text')
  plan: string;

  @Column('integer', { name: 'plan_revision' })
  planRevision: number;

  @Column('integer', { name: 'machine_version' })
  machineVersion: number;

  /** office clock */
  @Column('timestamptz')
  at: Date;

  /** wall clock; not part of the hash */
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false, update: false })
  recordedAt: Date;

  /** the machine's event without its type; null once purged */
  @Column({ type: 'jsonb', nullable: true })
  payload: Record<string, unknown> | null;

  @Column('text', { nullable: true })
  salt: string | null;

  @Column('text', { name: 'payload_digest' })
  payloadDigest: string;

  @Column('text')
  previous: string;

  @Column('text')
  hash: string;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;

  /** as the subject's when it happened: what an office did among itself stays its own when the paper goes out */
  @Column('text', { array: true, nullable: true })
  readers: string[] | null;
}
