import { beforeCorrecting, whoAndWhen } from './event-words';

describe('who told of an event, and when', () => {
  const entry = { by: 'Chuyên viên, Công an tỉnh', at: '2025-12-10T01:00:00Z', carried: false, reason: null };

  it('is whoever told it here', () =>
    expect(whoAndWhen(entry)).toMatch(/^Chuyên viên, Công an tỉnh ghi nhận lúc .*10\/12\/2025/));

  it('of what was carried over nobody told anything here at the hour of the clockwork', () => {
    const carried = { ...entry, carried: true };
    const here = /^Chuyên viên, Công an tỉnh đính chính ở kỳ khác của kế hoạch; chuyển sang kỳ này lúc /;
    expect(whoAndWhen({ ...carried, reason: 'Ghi nhầm ngày' })).toMatch(here);
    expect(whoAndWhen({ ...carried, by: null })).toMatch(/^ghi nhận ở kỳ khác của kế hoạch; chuyển sang kỳ này lúc /);
  });
});

it('who corrects an event is warned that what falls away by the right day is not given again by a further correction', () => {
  const words = beforeCorrecting({ label: 'Văn bản của Bộ', on: '2025-08-29', paper: '4123/BNV' });
  expect(words).toMatch(
    /^Văn bản của Bộ: đang ghi ngày 29\/08\/2025, văn bản 4123\/BNV\. .*không được giao lại khi đính chính lần nữa/,
  );
});
