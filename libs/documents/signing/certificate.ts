import { createPublicKey, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Credential } from './credential-folder';
import { arrayBufferOf, derOf } from './der';
import { OID } from './object-identifiers';

/** From before every date that a demo plays, so that papers of 2025 can be signed; fifteen years. */
const VALID_FROM = new Date('2020-01-01T00:00:00+07:00');
const VALID_TO = new Date('2035-01-01T00:00:00+07:00');

/** In the subject of every certificate: nobody may take a demo signature for an office's. */
export const DEMONSTRATION_ORGANISATION = 'Công Nhận – CHỨNG THƯ TRÌNH DIỄN';

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** Bits of keyUsage (RFC 5280, 4.2.1.3), from the left. */
const SIGN_DOCUMENTS = 0b1100_0000; // digitalSignature, nonRepudiation
const SIGN_CERTIFICATES = 0b0000_0110; // keyCertSign, cRLSign

export interface CertificateRequest {
  readonly name: string;
  readonly serial: Buffer;
  /** PKCS#8, PEM. */
  readonly key: string;
}

/** A self-signed root. DER. */
export async function rootCertificate(request: CertificateRequest): Promise<Buffer> {
  const certificate = await unsigned(request, SIGN_CERTIFICATES);
  certificate.issuer = certificate.subject;
  addExtension(certificate, OID.basicConstraints, true, new pkijs.BasicConstraints({ cA: true }).toSchema());
  return signedWith(certificate, request.key);
}

/** A certificate for signing documents, issued by `issuer`. DER. */
export async function issueCertificate(request: CertificateRequest, issuer: Credential): Promise<Buffer> {
  const above = pkijs.Certificate.fromBER(arrayBufferOf(issuer.certificate));
  const certificate = await unsigned(request, SIGN_DOCUMENTS);
  certificate.issuer = above.subject;
  const keyIdentifier = new asn1js.OctetString({ valueHex: await identifierOf(above) });
  const authority = new pkijs.AuthorityKeyIdentifier({ keyIdentifier });
  addExtension(certificate, OID.authorityKeyIdentifier, false, authority.toSchema());
  return signedWith(certificate, issuer.key);
}

async function unsigned({ name, serial, key }: CertificateRequest, usage: number): Promise<pkijs.Certificate> {
  const certificate = new pkijs.Certificate();
  certificate.version = 2; // v3
  certificate.serialNumber = new asn1js.Integer({ valueHex: arrayBufferOf(serial) });
  certificate.notBefore.value = VALID_FROM;
  certificate.notAfter.value = VALID_TO;
  certificate.subject = subjectOf(name);
  await certificate.subjectPublicKeyInfo.importKey(await publicHalf(key));
  certificate.extensions = [];
  const subjectKey = new asn1js.OctetString({ valueHex: await identifierOf(certificate) });
  addExtension(certificate, OID.subjectKeyIdentifier, false, subjectKey);
  const bits = new asn1js.BitString({
    valueHex: Uint8Array.of(usage).buffer,
    unusedBits: usage === SIGN_DOCUMENTS ? 6 : 1,
  });
  addExtension(certificate, OID.keyUsage, true, bits);
  return certificate;
}

async function signedWith(certificate: pkijs.Certificate, issuerKey: string): Promise<Buffer> {
  const pkcs8 = Buffer.from(issuerKey.replace(/-----[A-Z ]+-----/g, ''), 'base64');
  const key = await webcrypto.subtle.importKey('pkcs8', pkcs8, RSA, false, ['sign']);
  await certificate.sign(key, 'SHA-256');
  return derOf(certificate.toSchema(true));
}

function publicHalf(key: string): Promise<CryptoKey> {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return webcrypto.subtle.importKey('spki', spki, RSA, true, ['verify']);
}

/** SHA-1 of the public key (RFC 5280, 4.2.1.2): a name for the key, not a safeguard. */
function identifierOf({ subjectPublicKeyInfo }: pkijs.Certificate): Promise<ArrayBuffer> {
  return webcrypto.subtle.digest('SHA-1', subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
}

/** One attribute per RDN. pkijs by itself puts all of them into a single one, which readers show as `C=VN+O=…+CN=…`. */
function subjectOf(name: string): pkijs.RelativeDistinguishedNames {
  const part = (type: string, value: asn1js.BaseStringBlock): asn1js.Set =>
    new asn1js.Set({ value: [new pkijs.AttributeTypeAndValue({ type, value }).toSchema()] });
  const names = new asn1js.Sequence({
    value: [
      part(OID.country, new asn1js.PrintableString({ value: 'VN' })),
      part(OID.organisation, new asn1js.Utf8String({ value: DEMONSTRATION_ORGANISATION })),
      part(OID.commonName, new asn1js.Utf8String({ value: name })),
    ],
  });
  return new pkijs.RelativeDistinguishedNames({ schema: asn1js.fromBER(names.toBER()).result });
}

function addExtension(
  certificate: pkijs.Certificate,
  extnID: string,
  critical: boolean,
  value: asn1js.BaseBlock,
): void {
  certificate.extensions?.push(new pkijs.Extension({ extnID, critical, extnValue: value.toBER(), parsedValue: value }));
}
