import { contentDisposition } from './send-attachment';

describe('the name of a file that is handed out', () => {
  it('keeps its Vietnamese letters for those who can read them', () =>
    expect(contentDisposition('Biên bản Đăk Tơ.pdf')).toBe(
      `attachment; filename="Bien ban dak To.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20%C4%90%C4%83k%20T%C6%A1.pdf`,
    ));

  it('cannot break out of its header', () => {
    const header = contentDisposition('a"; x=\r\nSet-Cookie: b*\'().pdf');
    expect(header).not.toMatch(/[\r\n]/);
    expect(header.match(/"/g)).toHaveLength(2);
    expect(header.split("UTF-8''")[1]).not.toMatch(/[*'()]/);
  });
});
