import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaType } from '@app/domain/files';

/**
 * A file that somebody handed in. The bytes are in storage under their SHA-256, once however often they were sent; this row says whose
 * they are, so that the wall knows who may see them. But for its readers it never changes: what is done with the file stands in the row
 * that refers to it.
 */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  sha256: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'media_type' })
  mediaType: MediaType;

  /** bytes */
  @Column('integer')
  size: number;

  @Column('timestamptz', { name: 'stored_at' })
  storedAt: Date;

  @Column('uuid', { name: 'position_id', nullable: true })
  positionId: string | null;

  @Column('text', { name: 'province_code' })
  provinceCode: string;

  @Column('text', { name: 'unit_code', nullable: true })
  unitCode: string | null;

  @Column('text', { nullable: true })
  audience: string | null;

  /** the only offices that may have it; null: everybody whom its place admits */
  @Column('text', { array: true, nullable: true })
  readers: string[] | null;
}
