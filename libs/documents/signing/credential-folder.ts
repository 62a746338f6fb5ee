import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A private key with the certificate for its public half. */
export interface Credential {
  /** PKCS#8, PEM. */
  readonly key: string;
  /** DER. */
  readonly certificate: Buffer;
  /** DER, nearest first. */
  readonly chain: readonly Buffer[];
}

const PEM_BLOCK = /-----BEGIN ([A-Z ]+)-----[\s\S]*?-----END \1-----\n?/g;

/**
 * Credentials on disk, one PEM file each (key, certificate, chain), readable by the owner only.
 *
 * Danger: API and worker start together and may both find nothing. The file is therefore written beside its place and then linked
 * into it, which fails for the second; whoever comes second uses the first one's key and forgets its own.
 */
export class CredentialFolder {
  private readonly known = new Map<string, Promise<Credential>>();

  constructor(private readonly directory: string) {}

  /** The credential kept under this id, made by `make` when there is none. */
  getOrMake(id: string, make: () => Promise<Credential>): Promise<Credential> {
    let credential = this.known.get(id);
    if (!credential) {
      credential = this.load(id, make);
      this.known.set(id, credential);
      credential.catch(() => this.known.delete(id)); // a full disk today is no reason to fail tomorrow
    }
    return credential;
  }

  private async load(id: string, make: () => Promise<Credential>): Promise<Credential> {
    const file = this.fileOf(id);
    const kept = await readIfThere(file);
    if (kept) return parse(kept);
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    await this.place(file, format(await make()));
    return parse(await readFile(file, 'utf8'));
  }

  /** Ids are other people's words; hashed, they cannot lead out of the folder. */
  private fileOf(id: string): string {
    return path.join(this.directory, `${createHash('sha256').update(id).digest('hex').slice(0, 32)}.pem`);
  }

  private async place(file: string, content: string): Promise<void> {
    const draft = `${file}.${randomUUID()}`;
    try {
      await writeFile(draft, content, { mode: 0o600, flag: 'wx' });
      await link(draft, file).catch(ignoreExisting);
    } finally {
      await rm(draft, { force: true });
    }
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function ignoreExisting(error: unknown): void {
  if (!isError(error, 'EEXIST')) throw error;
}

function isError(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

function format({ key, certificate, chain }: Credential): string {
  return [key, ...[certificate, ...chain].map(certificatePem)].join('');
}

function certificatePem(der: Buffer): string {
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function parse(pem: string): Credential {
  const blocks = [...pem.matchAll(PEM_BLOCK)].map(([block, kind]) => ({ block, kind }));
  const key = blocks.find(({ kind }) => kind === 'PRIVATE KEY')?.block;
  const [certificate, ...chain] = blocks
    .filter(({ kind }) => kind === 'CERTIFICATE')
    .map(({ block }) => derOfPem(block));
  if (!key || !certificate) throw new Error('A credential file holds no key or no certificate');
  return { key, certificate, chain };
}

function derOfPem(block: string): Buffer {
  return Buffer.from(block.replace(/-----[A-Z ]+-----/g, ''), 'base64');
}
