import { createPrivateKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { issueCertificate, rootCertificate } from './certificate';
import { CredentialFolder, type Credential } from './credential-folder';
import { newRsaKey } from './rsa-key';
import type { Signer } from './signer';

/** Somebody or some office that gets a certificate. */
export interface CertificateHolder {
  /** Stable over the years, e.g. the id of the position or office: the same id under the same name gets the same key again. */
  readonly id: string;
  /** As it appears in the signature: `Phó Chủ tịch UBND tỉnh Quảng Ngãi`. */
  readonly name: string;
}

export interface DevelopmentAuthority {
  /** DER of the root; what `verifySignatures` must trust in development and demo. */
  readonly root: Buffer;
  /** The holder's signer; its key and certificate are made at the first call and kept on disk. */
  signerFor(holder: CertificateHolder): Promise<Signer>;
}

const ROOT = { id: 'authority', name: 'Công Nhận – Cơ quan cấp chứng thư trình diễn' };
const signAsync = promisify(sign);

/**
 * A certificate authority of our own, for development and demo: its certificates say so in their subject and are worth nothing
 * outside. In production the signers come from the government's authority (chữ ký số chuyên dùng công vụ) or a hardware module.
 *
 * Keys and certificates are kept in `directory`, made when first needed. API and worker may open it at the same time.
 */
export async function openDevelopmentAuthority(directory: string): Promise<DevelopmentAuthority> {
  const folder = new CredentialFolder(directory);
  const root = await folder.getOrMake(ROOT.id, async () => {
    const key = await newRsaKey();
    return { key, certificate: await rootCertificate({ name: ROOT.name, serial: newSerial(), key }), chain: [] };
  });
  return {
    root: root.certificate,
    // a certificate says a name: whoever is called otherwise gets another one
    signerFor: async ({ id, name }) =>
      signerOf(await folder.getOrMake(`holder ${id} ${name}`, () => issue(name, root))),
  };
}

async function issue(name: string, root: Credential): Promise<Credential> {
  const key = await newRsaKey();
  const certificate = await issueCertificate({ name, serial: newSerial(), key }, root);
  return { key, certificate, chain: [root.certificate] };
}

function signerOf({ key, certificate, chain }: Credential): Signer {
  const privateKey: KeyObject = createPrivateKey(key);
  return { certificate, chain, sign: (attributes) => signAsync('sha256', attributes, privateKey) };
}

/** Positive and never zero, as RFC 5280 asks. */
function newSerial(): Buffer {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return serial;
}
