/**
 * Somebody or something that holds a private key: a file on the server, a hardware module, a remote signing service. The key itself
 * never passes through here.
 */
export interface Signer {
  /** X.509, DER. */
  readonly certificate: Buffer;
  /** Certificates above it, DER, nearest first; goes into the signature so that others can build the path. */
  readonly chain: readonly Buffer[];
  /** Signs the DER of the signed attributes with RSASSA-PKCS1-v1_5 and SHA-256. May take seconds (a person confirms on a phone). */
  sign(signedAttributes: Buffer): Promise<Buffer>;
  /** RFC 3161: takes the SHA-256 of the signature, gives the DER of a TimeStampToken. With it PAdES B-T, without it B-B. */
  timestamp?(digest: Buffer): Promise<Buffer>;
}
