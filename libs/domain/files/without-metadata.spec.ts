import { withoutMetadata } from './without-metadata';

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];
/** little-endian Exif with an orientation and a pointer to GPS data */
const exif = (orientation: number): number[] =>
  segment(0xe1, [
    ...ascii('Exif\0\0II*\0'),
    ...[8, 0, 0, 0, 2, 0],
    ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    ...[0x25, 0x88, 4, 0, 1, 0, 0, 0, 50, 0, 0, 0],
    ...[0, 0, 0, 0],
    ...ascii('GPS 15.12N 108.80E'),
  ]);
const jpeg = (...segments: number[][]): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xe1, 0xff, 0xd9]);
const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

describe('what a camera writes beside a picture', () => {
  const quantisation = segment(0xdb, [1, 2, 3, 4]);

  it('the place where it was taken does not leave, the pixels are untouched', () => {
    const plain = withoutMetadata(
      jpeg(exif(1), segment(0xe1, ascii('http://ns.adobe.com/xap')), quantisation),
      'image/jpeg',
    );
    expect(plain).toEqual(jpeg(quantisation));
  });

  it('a photograph taken upright stays upright', () => {
    const plain = withoutMetadata(jpeg(exif(6), quantisation), 'image/jpeg');
    expect(text(plain)).not.toContain('GPS');
    // read back by the same rules: the orientation is still 6, in an Exif segment of 36 bytes
    expect(withoutMetadata(plain, 'image/jpeg')).toEqual(plain);
    expect([...plain.subarray(2, 6)]).toEqual([0xff, 0xe1, 0, 34]);
    expect(plain.length).toBe(jpeg(quantisation).length + 36);
  });

  it('comments and IPTC go too', () => {
    const plain = withoutMetadata(
      jpeg(segment(0xfe, ascii('by N.V.A')), segment(0xed, ascii('Photoshop 3.0'))),
      'image/jpeg',
    );
    expect(plain).toEqual(jpeg());
  });

  it('a file that lies about its lengths neither hangs nor throws', () => {
    const cut = jpeg(exif(6)).subarray(0, 30);
    expect(() => withoutMetadata(cut, 'image/jpeg')).not.toThrow();
    expect(() =>
      withoutMetadata(Uint8Array.from([0x89, 1, 2, 3, 4, 5, 6, 7, 255, 255, 255, 255, 1, 2, 3, 4, 5]), 'image/png'),
    ).not.toThrow();
  });

  it('a PNG loses its text and Exif chunks', () => {
    const chunk = (name: string, content: string): number[] => [
      0,
      0,
      0,
      content.length,
      ...ascii(name + content),
      9,
      9,
      9,
      9,
    ];
    const png = (...chunks: number[][]): Uint8Array =>
      Uint8Array.from([0x89, ...ascii('PNG\r\n\x1a\n'), ...chunks.flat()]);
    const kept = [chunk('IHDR', 'x'), chunk('IDAT', 'pixels'), chunk('IEND', '')];
    const given = png(kept[0], chunk('tEXt', 'Author'), chunk('eXIf', 'GPS'), ...kept.slice(1));
    expect(withoutMetadata(given, 'image/png')).toEqual(png(...kept));
  });

  it('a PDF is never rewritten: it may be signed', () => {
    const bytes = Uint8Array.from(ascii('%PDF-1.7'));
    expect(withoutMetadata(bytes, 'application/pdf')).toBe(bytes);
  });
});
