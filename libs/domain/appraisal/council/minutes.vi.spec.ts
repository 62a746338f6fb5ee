import { legalDate } from '@app/domain/shared';
import { minutesText, type SessionRecord } from './minutes.vi';
import { sitting, VOTERS } from './council-of-13.spec-data';
import { tally } from './tally';

const result = (unit: string, choice: 'yes' | 'no'): SessionRecord['results'][number] => ({
  unit,
  tally: tally(
    sitting(),
    new Set(),
    VOTERS.map((member) => ({ member, choice })),
  ),
});

const record: SessionRecord = {
  form: 'meeting',
  papersSentOn: legalDate('2025-12-03'),
  papersLate: false,
  results: [result('xã Minh Long', 'yes'), result('phường Đăk Bla', 'no')],
  dropped: [],
  standIns: [],
  recusals: [],
  otherVotes: [],
  silent: [],
  dissent: [],
};

describe('the minutes', () => {
  it('say that the council proposes, never that it approves or recognises', () => {
    const { conclusions } = minutesText(record);
    expect(conclusions).toEqual([
      'Hội đồng biểu quyết đề nghị công nhận 1 địa bàn.',
      'Không đề nghị công nhận 1 địa bàn: phường Đăk Bla.',
    ]);
    expect(conclusions.join(' ')).not.toMatch(/phê duyệt|quyết định công nhận/u);
  });

  it('leave out neither a silent agency nor one that found otherwise than the lead', () => {
    const text = minutesText({
      ...record,
      silent: ['xã Minh Long', 'phường Đăk Bla'].map((unit) => ({ unit, office: 'Sở Nội vụ' })),
      dissent: [{ unit: 'xã Minh Long', office: 'Sở Y tế', criterion: 'TC1', verdict: 'not-met' }],
    });
    expect(text.proceedings).toContain(
      'Sở Nội vụ quá thời hạn không có ý kiến, coi như thống nhất: xã Minh Long, phường Đăk Bla.',
    );
    expect(text.remarks).toContain('Ý kiến khác cơ quan chủ trì: Sở Y tế, xã Minh Long, TC1: chưa đạt.');
  });

  it('name who did not vote and why, who sat in for whom, and what was withdrawn', () => {
    const text = minutesText({
      ...record,
      form: 'poll',
      papersLate: true,
      dropped: ['phường Sa Huỳnh'],
      recusals: [{ unit: 'xã Minh Long', title: 'Ủy viên (Sở Nội vụ)', ownUnit: false }],
      standIns: [{ title: 'Ủy viên (Sở Tư pháp)', standIn: 'Trưởng phòng', votes: false }],
    });
    expect(text.proceedings).toEqual([
      'Giấy mời và tài liệu gửi các thành viên ngày 03/12/2025, sau thời hạn của kế hoạch.',
      'Hội đồng lấy ý kiến bằng văn bản về 2 địa bàn.',
      'Không xét do địa phương đã rút hồ sơ: phường Sa Huỳnh.',
    ]);
    expect(text.remarks).toEqual([
      'Trưởng phòng dự thay Ủy viên (Sở Tư pháp), không biểu quyết.',
      'Ủy viên (Sở Nội vụ) không biểu quyết về xã Minh Long (đã khai có liên quan).',
    ]);
  });
});
