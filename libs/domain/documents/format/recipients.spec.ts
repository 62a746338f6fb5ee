import { addresseeLines, fileCopy, recipientLines } from './recipients';

describe('kính gửi, nơi nhận', () => {
  it('ends the list of recipients with the file copy and a full stop', () => {
    expect(recipientLines(['Như Điều 3', 'Công an tỉnh', fileCopy('NC')])).toEqual([
      '- Như Điều 3;',
      '- Công an tỉnh;',
      '- Lưu: VT, NC.',
    ]);
  });

  it('keeps one addressee on the line of Kính gửi', () => {
    expect(addresseeLines(['Ủy ban nhân dân xã Ba Vì'])).toEqual(['Kính gửi: Ủy ban nhân dân xã Ba Vì']);
  });

  it('lists several addressees below it', () => {
    expect(addresseeLines(['Sở Y tế', 'Sở Nội vụ'])).toEqual(['Kính gửi:', '- Sở Y tế;', '- Sở Nội vụ.']);
  });
});
