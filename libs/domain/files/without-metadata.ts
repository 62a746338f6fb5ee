import type { MediaType } from './file-kind';

/**
 * A picture without what the camera wrote beside it: place (GPS), device, owner, editing history. The pixels are not touched, and a
 * photograph keeps its orientation, or it would lie on its side. Other files come back as they are.
 */
export function withoutMetadata(bytes: Uint8Array, mediaType: MediaType): Uint8Array {
  if (mediaType === 'image/jpeg') return plainJpeg(bytes);
  return mediaType === 'image/png' ? plainPng(bytes) : bytes;
}

const APP1 = 0xe1; // Exif, XMP
const APP13 = 0xed; // IPTC
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;

/** Copies the segments before the picture data, leaving out those that describe it. What does not look like segments stays as it is. */
function plainJpeg(bytes: Uint8Array): Uint8Array {
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const marker = bytes[at + 1];
    const end = at + 2 + bigEndian(bytes, at + 2, 2);
    const segment = bytes.subarray(at, end);
    if (marker === APP1) parts.push(orientationOnly(segment));
    else if (marker !== APP13 && marker !== COMMENT) parts.push(segment);
    at = end;
  }
  return joined([...parts, bytes.subarray(at)]);
}

/** An Exif segment with the orientation as its only entry; nothing when there is none, or when it is the usual one. */
function orientationOnly(segment: Uint8Array): Uint8Array {
  const tiff = segment.subarray(10);
  const read = tiff[0] === 0x49 ? littleEndian : bigEndian;
  const directory = read(tiff, 4, 4);
  for (let entry = 0; entry < read(tiff, directory, 2); entry++) {
    const place = directory + 2 + entry * 12;
    if (read(tiff, place, 2) !== 0x0112) continue;
    const orientation = read(tiff, place + 8, 2);
    return orientation >= 2 && orientation <= 8 ? exifOf(orientation) : new Uint8Array();
  }
  return new Uint8Array();
}

const exifOf = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0], // marker, length, "Exif"
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1], // big-endian TIFF, one entry
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0], // no further directory
  ]);

const SPEAKING_CHUNKS = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function plainPng(bytes: Uint8Array): Uint8Array {
  const parts = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bigEndian(bytes, at, 4);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!SPEAKING_CHUNKS.has(name)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return joined(parts);
}

/** Bytes that are not there count as zero: a file may lie about its lengths. */
function bigEndian(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

function littleEndian(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = width - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
