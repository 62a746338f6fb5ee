import { X509Certificate, createPublicKey, verify } from 'node:crypto';
import { chmod, mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMONSTRATION_ORGANISATION } from './certificate';
import { openDevelopmentAuthority } from './development-authority';

const OFFICE = { id: '51.ubnd', name: 'Ủy ban nhân dân tỉnh Quảng Ngãi' };

describe('chứng thư trình diễn', () => {
  let directory: string;
  beforeAll(async () => {
    directory = path.join(await mkdtemp(path.join(tmpdir(), 'cong-nhan-')), 'authority');
  });

  it('says in its subject what it is, and whose', async () => {
    const authority = await openDevelopmentAuthority(directory);
    const { subject, issuer } = new X509Certificate((await authority.signerFor(OFFICE)).certificate);
    expect(subject.split('\n')).toEqual(['C=VN', `O=${DEMONSTRATION_ORGANISATION}`, `CN=${OFFICE.name}`]);
    expect(issuer).toContain(`O=${DEMONSTRATION_ORGANISATION}`);
  });

  it('is valid on every day that a demo plays, issued by the root, and may not issue others', async () => {
    const authority = await openDevelopmentAuthority(directory);
    const root = new X509Certificate(authority.root);
    const certificate = new X509Certificate((await authority.signerFor(OFFICE)).certificate);
    expect(certificate.verify(root.publicKey)).toBe(true);
    expect(certificate.checkIssued(root)).toBe(true);
    expect([root.ca, certificate.ca]).toEqual([true, false]);
    expect(new Date(certificate.validFrom).toISOString()).toBe('2019-12-31T17:00:00.000Z'); // 2020-01-01 in Hanoi
    expect(new Date(certificate.validTo).toISOString()).toBe('2034-12-31T17:00:00.000Z');
  });

  it('signs with the key that its certificate names', async () => {
    const signer = await (await openDevelopmentAuthority(directory)).signerFor(OFFICE);
    const key = createPublicKey(
      new X509Certificate(signer.certificate).publicKey.export({ type: 'spki', format: 'pem' }),
    );
    const words = Buffer.from('words');
    expect(verify('sha256', words, key, await signer.sign(words))).toBe(true);
  });

  it('gives the same certificate again after a restart, and another one to another holder', async () => {
    const [before, after] = [await openDevelopmentAuthority(directory), await openDevelopmentAuthority(directory)];
    const first = await before.signerFor(OFFICE);
    expect((await after.signerFor(OFFICE)).certificate.equals(first.certificate)).toBe(true);
    expect((await after.signerFor({ ...OFFICE, id: '51.cat' })).certificate.equals(first.certificate)).toBe(false);
  });

  it('gives one key to two processes that start together', async () => {
    const fresh = path.join(directory, 'fresh');
    const authorities = await Promise.all([openDevelopmentAuthority(fresh), openDevelopmentAuthority(fresh)]);
    const [one, two] = await Promise.all(authorities.map((authority) => authority.signerFor(OFFICE)));
    expect(authorities[0].root.equals(authorities[1].root)).toBe(true);
    expect(one?.certificate.equals(two?.certificate ?? Buffer.alloc(0))).toBe(true);
    expect(await readdir(fresh)).toHaveLength(2);
  });

  it('keeps its keys from other users of the machine', async () => {
    for (const file of await readdir(directory)) {
      if (!file.endsWith('.pem')) continue;
      expect(file).toMatch(/^[0-9a-f]{32}\.pem$/);
      expect((await stat(path.join(directory, file))).mode & 0o777).toBe(0o600);
      expect(await readFile(path.join(directory, file), 'utf8')).toContain('PRIVATE KEY');
    }
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });

  it('complains about a damaged credential instead of making a new identity', async () => {
    const damaged = path.join(directory, 'damaged');
    await (await openDevelopmentAuthority(damaged)).signerFor(OFFICE);
    for (const file of await readdir(damaged)) {
      await chmod(path.join(damaged, file), 0o600);
      await writeFile(path.join(damaged, file), '');
    }
    await expect(openDevelopmentAuthority(damaged)).rejects.toThrow(/no key or no certificate/);
  });
});
