import { parseVote } from '@app/domain/criteria';
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

const MORE_THAN_HALF = parseVote('more than 1/2 of entitled');
if (!MORE_THAN_HALF.ok) throw new Error('no threshold');

const record: SessionRecord = {
  form: 'meeting',
  vote: { ballot: 'open', pass: MORE_THAN_HALF.value },
  papersSentOn: legalDate('2025-12-03'),
  papersLate: false,
  writtenUntil: null,
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
      'Hội đồng biểu quyết đề nghị công nhận 01 địa bàn.',
      'Không đề nghị công nhận 01 địa bàn: phường Đăk Bla.',
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
      'Phiếu lấy ý kiến và tài liệu gửi các thành viên ngày 03/12/2025, sau thời hạn của kế hoạch.',
      'Hội đồng lấy ý kiến bằng văn bản về 02 địa bàn.',
      'Địa bàn được đề nghị công nhận khi có trên 1/2 số người có quyền biểu quyết đồng ý.',
      'Không xét do địa phương đã rút hồ sơ: phường Sa Huỳnh.',
    ]);
    expect(text.remarks).toEqual([
      'Trưởng phòng dự thay Ủy viên (Sở Tư pháp), không biểu quyết.',
      'Ủy viên (Sở Nội vụ) không biểu quyết về xã Minh Long (đã khai có liên quan).',
    ]);
  });

  it('say that the ballot was secret, and which share it took', () => {
    const secret = { ...record, vote: { ...record.vote, ballot: 'secret' } } as const;
    expect(minutesText(record).proceedings.join(' ')).not.toContain('phiếu kín');
    expect(minutesText(secret).proceedings.slice(1)).toEqual([
      'Hội đồng nghe báo cáo thẩm định, thảo luận và bỏ phiếu kín về 02 địa bàn.',
      'Địa bàn được đề nghị công nhận khi có trên 1/2 số người có quyền biểu quyết đồng ý.',
    ]);
    expect(minutesText({ ...secret, form: 'poll' }).proceedings[1]).toBe(
      'Hội đồng lấy ý kiến bằng văn bản, bằng phiếu kín, về 02 địa bàn.',
    );
  });

  it('tell thirteen votes with one reason in one line, and name only the few', () => {
    const votes = (unit: string, choice: 'yes' | 'no', count: number, reason: string | null) =>
      VOTERS.slice(0, count).map((member) => ({ unit, title: `Ủy viên (${member})`, choice, reason }));
    const { remarks } = minutesText({
      ...record,
      otherVotes: [
        ...votes('phường Đăk Bla', 'no', 13, 'Phát hiện 01 điểm ngày 26/11.'),
        ...votes('xã Minh Long', 'no', 1, 'Đề nghị theo dõi thêm một kỳ.'),
        ...votes('phường Đăk Bla', 'yes', 2, null),
      ],
    });
    expect(remarks).toEqual([
      'Phường Đăk Bla: 13/13 ý kiến không đồng ý, lý do: Phát hiện 01 điểm ngày 26/11.',
      `Phường Đăk Bla: 02/13 ý kiến đồng ý (Ủy viên (${VOTERS[0]}); Ủy viên (${VOTERS[1]})).`,
      `Xã Minh Long: 01/13 ý kiến không đồng ý (Ủy viên (${VOTERS[0]})), lý do: Đề nghị theo dõi thêm một kỳ.`,
    ]);
  });

  it('a poll that proposes nobody does not say that it proposes none', () => {
    const { conclusions } = minutesText({ ...record, form: 'poll', results: [result('xã Thiện Tín', 'no')] });
    expect(conclusions).toEqual(['Không đề nghị công nhận 01 địa bàn: xã Thiện Tín.']);
  });

  it('tell that written opinions came after the meeting', () => {
    const { proceedings } = minutesText({ ...record, writtenUntil: legalDate('2025-12-10') });
    expect(proceedings.join(' ')).toContain('được nhận sau cuộc họp, đến ngày 10/12/2025');
  });
});
