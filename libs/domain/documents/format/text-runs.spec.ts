import { textRuns } from './text-runs';
import { tidyText } from './tidy-text';

const kept = (text: string): string[] =>
  textRuns(text)
    .filter(({ unbreakable }) => unbreakable)
    .map((run) => run.text);

describe('chữ trên giấy', () => {
  it.each([
    ['Nghị định 30/2020/NĐ-CP của Chính phủ', ['30/2020/NĐ-CP ']],
    ['Kế hoạch số 04/KH-UBND, trước đây', ['số 04/KH-UBND, ']],
    ['(ngày 05/8/2025) và', ['(ngày 05/8/2025) ']],
    ['ngày 23 tháng 7 năm 2025 của', ['ngày 23 ', 'tháng 7 ', 'năm 2025 ']],
    ['nêu tại Điều 1 chịu', ['Điều 1 ']],
    ['mã H48.50-251112-0007 gửi', ['H48.50-251112-0007 ']],
    ['Độc lập - Tự do - Hạnh phúc', []],
    ['báo cáo hằng năm', []],
    ['công nhận xã Đặng Thùy Trâm là xã không ma túy', ['xã Đặng Thùy Trâm ', 'không ma túy']],
    ['của phường Đăk Bla; về xây dựng địa bàn', ['phường Đăk Bla; ', 'xây dựng ', 'địa bàn']],
    ['XÉT DUYỆT ĐỊA BÀN KHÔNG MA TÚY', ['ĐỊA BÀN ', 'KHÔNG MA TÚY']],
    ['các xã, phường thuộc tỉnh Quảng Ngãi năm nay', ['tỉnh Quảng Ngãi ']],
  ])('%s: what belongs together stays on a line', (text, runs) => {
    expect(kept(text)).toEqual(runs);
  });

  it('neither loses nor adds a character, so that the text layer can be searched', () => {
    const text = 'Căn cứ Quyết định số 28/2025/QĐ-TTg ngày 24 tháng 8 năm 2025;\ntheo (xã/phường) a-b.';
    expect(
      textRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
    expect(textRuns('')).toEqual([{ text: '', unbreakable: false }]);
  });

  it('lets a run break that would leave the page', () => {
    expect(kept(`${'a/'.repeat(60)}b`)).toEqual([]);
  });

  it('composes decomposed letters and drops characters without a shape', () => {
    expect(tidyText('Qua\u0309ng Nga\u0303i\u0000\u0007\nX')).toBe('Quảng Ngãi\nX');
  });
});
