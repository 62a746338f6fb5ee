import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Files by the SHA-256 of their bytes, in a folder. A file is written under a passing name, flushed, and then given its own, so that a
 * name is never seen with half its bytes; the same bytes twice are one file.
 */
export class FolderStorage {
  constructor(private readonly folder: string) {}

  /** @returns the SHA-256 in hexadecimal, under which `get` finds the bytes again */
  async put(bytes: Buffer): Promise<string> {
    const sha256 = digestOf(bytes);
    const place = this.place(sha256);
    if (await exists(place)) return sha256;
    await mkdir(path.dirname(place), { recursive: true });
    const passing = `${place}.${randomUUID()}`;
    const file = await open(passing, 'w', 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(passing, place).catch(async (error: unknown) => {
      await rm(passing, { force: true });
      throw error;
    });
    return sha256;
  }

  /** @throws when nothing is stored, or when the bytes no longer have that digest: a changed paper must not be shown as the old one */
  async get(sha256: string): Promise<Buffer> {
    const bytes = await readFile(this.place(sha256));
    if (digestOf(bytes) !== sha256) throw new Error(`stored file ${sha256} has been changed`);
    return bytes;
  }

  /** As `get`, for whoever goes through all files and must not stop at the first that is not as it was. */
  async standing(sha256: string): Promise<'whole' | 'changed' | 'missing'> {
    try {
      const bytes = await readFile(this.place(sha256));
      return digestOf(bytes) === sha256 ? 'whole' : 'changed';
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
      throw error;
    }
  }

  private place(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
