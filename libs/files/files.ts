import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FolderStorage, notFound, type Tx } from '@app/platform';
import { checkUpload, type Upload } from './checking/check-upload';
import { StoredFile } from './persistence/stored-file.entity';

/** Bytes in storage, not yet anybody's. */
export interface FileInStorage {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: StoredFile['mediaType'];
  readonly size: number;
}

/** Whose a file is: the wall's columns of the row that refers to it. */
export interface FileHome {
  readonly provinceCode: string;
  readonly unitCode: string | null;
  readonly audience: string | null;
  /** the only offices that may have it; null: everybody whom its place admits */
  readonly readers: readonly string[] | null;
}

/** Takes files in and hands their bytes out. Storing is I/O, so it comes before the transaction; `keep` is the row inside it. */
@Injectable()
export class Files {
  constructor(private readonly storage: FolderStorage) {}

  /**
   * Checks an upload and stores its bytes. When the transaction that follows fails, the bytes stay without a row: nobody can reach them.
   * @throws Problem 422 at `/file`
   */
  async store(upload: Upload | undefined): Promise<FileInStorage> {
    const { name, mediaType, bytes } = await checkUpload(upload);
    return { sha256: await this.storage.put(bytes), name, mediaType, size: bytes.length };
  }

  /** The row that makes stored bytes somebody's. */
  async keep(tx: Tx, file: FileInStorage, home: FileHome): Promise<StoredFile> {
    const row = tx.manager.create(StoredFile, {
      id: randomUUID(),
      ...file,
      storedAt: tx.now,
      positionId: tx.actor.kind === 'person' ? tx.actor.positionId : null,
      provinceCode: home.provinceCode,
      unitCode: home.unitCode,
      audience: home.audience,
      readers: home.readers && [...home.readers],
    });
    await tx.manager.insert(StoredFile, row);
    return row;
  }

  /** Lets more offices have a file than those it was kept for: what was handed in has been sent. */
  async openTo(tx: Tx, id: string, readers: readonly string[]): Promise<void> {
    await tx.manager.update(StoredFile, { id }, { readers: [...readers] });
  }

  /** @throws Problem 404 when there is no such file in the actor's scope */
  async find(tx: Tx, id: string): Promise<StoredFile> {
    const row = await tx.manager.findOneBy(StoredFile, { id });
    if (!row) throw notFound('Tệp');
    return row;
  }

  bytes({ sha256 }: Pick<StoredFile, 'sha256'>): Promise<Buffer> {
    return this.storage.get(sha256);
  }
}
