import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { arrayBufferOf, derOf, sha256 } from './der';
import { OID } from './object-identifiers';
import type { Signer } from './signer';

/**
 * The CMS object inside a PDF signature: CAdES, detached, as PAdES baseline asks (ETSI EN 319 142-1). There is no signing-time
 * attribute: in PAdES the time stands in the signature dictionary.
 *
 * @param digest SHA-256 of the signed bytes of the file
 */
export async function detachedCms(digest: Buffer, signer: Signer): Promise<Buffer> {
  const certificate = pkijs.Certificate.fromBER(arrayBufferOf(signer.certificate));
  const attributes = signedAttributes(digest, signer.certificate);
  const toSign = derOf(new asn1js.Set({ value: attributes.map((one) => one.toSchema()) }));
  const signature = await signer.sign(toSign);
  const information = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: algorithm(OID.sha256),
    signatureAlgorithm: algorithm(OID.sha256WithRsa),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
    signature: new asn1js.OctetString({ valueHex: arrayBufferOf(signature) }),
  });
  if (signer.timestamp) information.unsignedAttrs = timestampAttribute(await signer.timestamp(sha256(signature)));
  const signed = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [information.digestAlgorithm],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [certificate, ...signer.chain.map((der) => pkijs.Certificate.fromBER(arrayBufferOf(der)))],
    signerInfos: [information],
  });
  return derOf(new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) }).toSchema());
}

/** DER asks for the members of a SET in the order of their bytes; what is signed is exactly that order. */
function signedAttributes(digest: Buffer, certificate: Buffer): pkijs.Attribute[] {
  return [
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: arrayBufferOf(digest) })),
    attribute(OID.signingCertificateV2, signingCertificate(certificate)),
  ].sort((a, b) => Buffer.compare(derOf(a.toSchema()), derOf(b.toSchema())));
}

/** SigningCertificateV2 { certs { ESSCertIDv2 { certHash } } }: binds the signature to one certificate of this key (RFC 5035). */
function signingCertificate(certificate: Buffer): asn1js.Sequence {
  const hash = new asn1js.OctetString({ valueHex: arrayBufferOf(sha256(certificate)) });
  const sequence = (value: asn1js.BaseBlock): asn1js.Sequence => new asn1js.Sequence({ value: [value] });
  return sequence(sequence(sequence(hash)));
}

function timestampAttribute(token: Buffer): pkijs.SignedAndUnsignedAttributes {
  const { result } = asn1js.fromBER(arrayBufferOf(token));
  return new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [attribute(OID.timeStampToken, result)] });
}

function attribute(type: string, value: asn1js.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function algorithm(algorithmId: string): pkijs.AlgorithmIdentifier {
  return new pkijs.AlgorithmIdentifier({ algorithmId, algorithmParams: new asn1js.Null() });
}
