import { checkFileName, isMarkedSecret, MAX_NAME_LENGTH, tidyFileName } from './file-name';

describe('names of files', () => {
  it.each([
    ['C:\\Hồ sơ\\bien-ban.pdf', 'bien-ban.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['Biên bản họp .pdf'.normalize('NFD'), 'Biên bản họp .pdf'],
    ['\u202efdp.exe.pdf', 'fdp.exe.pdf'],
    ['a\u0000\n b   c.pdf', 'a b c.pdf'],
  ])('%j is kept as %j', (given, kept) => expect(tidyFileName(given)).toBe(kept));

  it.each([
    'Báo cáo MẬT.pdf',
    'bc_mật_2025.pdf',
    'TỐI MẬT - danh sách.docx',
    'TUYET MAT danh sach.pdf',
    'toi-mat.pdf',
    'Phụ lục (Mật).xlsx',
  ])('%s is a state secret and is turned away', (name) => {
    expect(isMarkedSecret(name)).toBe(true);
    expect(checkFileName(name)?.code).toBe('file.marked-secret');
  });

  it.each([
    'Cam kết bảo mật.pdf',
    'mật độ dân cư.xlsx',
    'Bien ban MAT TRAN.pdf',
    'Mặt trận Tổ quốc.pdf',
    'hướng dẫn mật khẩu.docx',
  ])('%s is not', (name) => expect(isMarkedSecret(name)).toBe(false));

  it.each([
    ['', 'file.name-missing'],
    ['.pdf', 'file.name-missing'],
    [`${'a'.repeat(MAX_NAME_LENGTH)}.pdf`, 'file.name-too-long'],
    ['bang-tinh.xlsm', 'file.kind-not-taken'],
    ['khong-duoi', 'file.kind-not-taken'],
    ['ho-so.pdf.exe', 'file.kind-not-taken'],
    ['toString', 'file.kind-not-taken'],
    ['x.constructor', 'file.kind-not-taken'],
  ])('%j: %s', (name, code) => expect(checkFileName(name)?.code).toBe(code));

  it('takes the five kinds, whatever the case of the extension', () =>
    expect(['a.PDF', 'a.Jpg', 'a.jpeg', 'a.png', 'a.docx', 'a.xlsx'].map(checkFileName)).toEqual(Array(6).fill(null)));
});
