import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { arrayBufferOf, derOf, sha256 } from './der';
import { OID } from './object-identifiers';
import { instantOfPdfTime } from './pdf-time';
import { readSignatures, type StoredSignature } from './stored-signatures';

export interface VerifiedSignature {
  readonly field: string;
  /** Common name in the signer's certificate; empty when the signature cannot be read. */
  readonly signer: string;
  readonly reason: string;
  /** As claimed in the file. */
  readonly signedAt: Date | undefined;
  /** The signed bytes are those that were signed, and the signature belongs to the certificate. */
  readonly intact: boolean;
  /** The certificate was valid at `signedAt`, and its path ends at one of the trusted roots. */
  readonly trusted: boolean;
  /** Nothing was appended after this signature. */
  readonly coversWholeFile: boolean;
  readonly timestamped: boolean;
}

export interface VerifiedDocument {
  /** In the order in which they were made. */
  readonly signatures: readonly VerifiedSignature[];
  /** There is a signature, all are intact, and the last one covers the whole file: nobody changed it afterwards. */
  readonly unchanged: boolean;
}

/**
 * Checks every signature of a PDF. Never throws for a damaged or forged file: what cannot be read is not intact.
 *
 * @param trustedRoots DER of the root certificates that this installation believes in; without any, nothing is `trusted`
 */
export async function verifySignatures(pdf: Buffer, trustedRoots: readonly Buffer[] = []): Promise<VerifiedDocument> {
  const roots = trustedRoots.map((der) => pkijs.Certificate.fromBER(arrayBufferOf(der)));
  const stored = await readSignatures(pdf);
  const signatures = await Promise.all(stored.map((one) => verify(one, pdf, roots)));
  const last = signatures.at(-1);
  return { signatures, unchanged: signatures.every(({ intact }) => intact) && last?.coversWholeFile === true };
}

async function verify(stored: StoredSignature, pdf: Buffer, roots: pkijs.Certificate[]): Promise<VerifiedSignature> {
  const signedAt = instantOfPdfTime(stored.time);
  const unreadable: VerifiedSignature = {
    field: stored.field,
    signer: '',
    reason: stored.reason,
    signedAt,
    intact: false,
    trusted: false,
    coversWholeFile: stored.end === pdf.length,
    timestamped: false,
  };
  if (!stored.signedBytes) return unreadable;
  const cms = readCms(stored.contents);
  const certificate = cms && certificateOfSigner(cms);
  if (!cms || !certificate) return unreadable;
  return {
    ...unreadable,
    signer: commonName(certificate),
    intact: namesItsCertificate(cms, certificate) && (await isIntact(cms, stored.signedBytes)),
    trusted: await isTrusted(cms, certificate, roots, signedAt),
    timestamped: cms.signerInfos[0]?.unsignedAttrs?.attributes.some(({ type }) => type === OID.timeStampToken) ?? false,
  };
}

function readCms(der: Buffer): pkijs.SignedData | undefined {
  try {
    const { result } = asn1js.fromBER(arrayBufferOf(der)); // ignores the zeros that fill the rest of the room
    return new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: result }).content });
  } catch {
    return undefined;
  }
}

function certificatesOf(cms: pkijs.SignedData): pkijs.Certificate[] {
  return (cms.certificates ?? []).filter((one): one is pkijs.Certificate => one instanceof pkijs.Certificate);
}

function certificateOfSigner(cms: pkijs.SignedData): pkijs.Certificate | undefined {
  const sid: unknown = cms.signerInfos[0]?.sid;
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return undefined;
  return certificatesOf(cms).find(
    ({ issuer, serialNumber }) => issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber),
  );
}

/** The certificate is the one whose hash was signed; otherwise another certificate of the same key could be slipped in. */
function namesItsCertificate(cms: pkijs.SignedData, certificate: pkijs.Certificate): boolean {
  const attribute = cms.signerInfos[0]?.signedAttrs?.attributes.find(({ type }) => type === OID.signingCertificateV2);
  // SigningCertificateV2 { certs { ESSCertIDv2 { [hashAlgorithm], certHash, [issuerSerial] }, … } }: the first is the signer's
  const [first] = membersOf(membersOf(attribute?.values[0])[0]);
  const certHash = membersOf(first).find((member) => member instanceof asn1js.OctetString);
  if (!(certHash instanceof asn1js.OctetString)) return false;
  return sha256(derOf(certificate.toSchema())).equals(certHash.valueBlock.valueHexView);
}

function membersOf(value: unknown): readonly asn1js.BaseBlock[] {
  return value instanceof asn1js.Sequence ? value.valueBlock.value : [];
}

async function isIntact(cms: pkijs.SignedData, signedBytes: Buffer): Promise<boolean> {
  try {
    return await cms.verify({ signer: 0, data: arrayBufferOf(signedBytes), checkChain: false });
  } catch {
    return false;
  }
}

async function isTrusted(
  cms: pkijs.SignedData,
  certificate: pkijs.Certificate,
  roots: pkijs.Certificate[],
  at: Date | undefined,
): Promise<boolean> {
  if (roots.length === 0 || !at) return false;
  const others = certificatesOf(cms).filter((one) => one !== certificate);
  const path = new pkijs.CertificateChainValidationEngine({
    trustedCerts: roots,
    certs: [...others, certificate], // the engine judges the last one
    checkDate: at,
  });
  return (await path.verify()).result;
}

function commonName({ subject }: pkijs.Certificate): string {
  const name = subject.typesAndValues.find(({ type }) => type === OID.commonName);
  return String(name?.value.valueBlock.value ?? '');
}
