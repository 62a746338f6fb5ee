import { legalDate } from '@app/domain/shared';
import type { CitedDocument } from '../format/citation';
import type { BodyBlock, OfficialDocument } from '../format/official-document';
import { chaseLetter } from './chase-letter';
import { decisionOfList } from './decision-of-list';
import { decisionOfRecognition } from './decision-of-recognition';
import type { DecisionWithList } from './decision-with-list';
import { minutesOfCouncil } from './minutes-of-council';
import { noticeOfRefusal } from './notice-of-refusal';
import { kindOfUnit, policeLetters, unitAs } from './recognised-unit';
import { submissionOfCommune } from './submission-of-commune';
import { supplementRequest } from './supplement-request';

const PROVINCE = 'tỉnh Quảng Ngãi';
const DRAFT = { draft: true, demo: false };
const PLAN = cited('Kế hoạch', '04/KH-UBND', '2025-07-23', 'về xây dựng địa bàn không ma túy');
const PROPOSAL = cited('Tờ trình', '402/TTr-CAT', '2025-07-28', 'về danh sách');
const DECISION: DecisionWithList = {
  ...DRAFT,
  jurisdiction: PROVINCE,
  place: 'Quảng Ngãi',
  unitKinds: 'xã, phường, đặc khu',
  lead: 'Công an tỉnh Quảng Ngãi',
  recognisedAs: 'không ma túy',
  year: 2025,
  bases: [{ law: 'Luật Phòng, chống ma túy' }],
  plan: PLAN,
  proposer: 'Giám đốc Công an tỉnh Quảng Ngãi',
  proposal: PROPOSAL,
  units: [
    { name: 'Xã Ba Xa', code: '21538', track: 'keep' },
    { name: 'Đặc khu Lý Sơn', code: '21548', track: 'build' },
    { name: 'Phường Đăk Bla', code: '23302', track: 'build' },
  ],
  drafter: 'NC',
  signatory: { capacity: { formula: 'head', rank: 'head' }, name: 'A' },
};
const LETTER = {
  ...DRAFT,
  office: { kind: 'province-police', unit: PROVINCE },
  symbol: 'CAT-PC04',
  place: 'Quảng Ngãi',
  drafter: 'PC04',
  signatory: { capacity: { formula: 'own-head', position: 'Giám đốc' }, name: 'A' },
} as const;

function cited(type: string, number: string, date: string, subject: string): CitedDocument {
  return { type, number, date: legalDate(date), issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi', subject };
}

function words(document: OfficialDocument): string {
  return document.body.map((block: BodyBlock) => ('text' in block ? block.text : JSON.stringify(block))).join('\n');
}

describe('quyết định', () => {
  it('is the chairman’s when the head decides: authority, signature and “Kèm theo” agree', () => {
    const list = decisionOfList(DECISION);
    expect(list.authority).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI');
    expect(list.signature.lines).toEqual(['CHỦ TỊCH']);
    expect(list.issuedBy).toBe('Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi');
  });

  it('is the committee’s when the body decides', () => {
    const recognition = decisionOfRecognition({
      ...DECISION,
      period: { from: legalDate('2024-12-15'), to: legalDate('2025-12-14') },
      reportedTo: ['Bộ Y tế'],
      signatory: { capacity: { formula: 'body', rank: 'deputy' }, name: 'A' },
    });
    expect(recognition.authority).toBe('ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI');
    expect(recognition.recipients).toContain('Bộ Y tế (báo cáo)');
    expect(recognition.signature.lines).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    expect(words(recognition)).toContain('từ ngày 15 tháng 12 năm 2024 đến ngày 14 tháng 12 năm 2025');
  });

  it('counts the units of the list by track and lists them with their codes', () => {
    const list = decisionOfList(DECISION);
    expect(words(list)).toContain('gồm 03 đơn vị (01 giữ vững, 02 xây dựng mới)');
    expect(list.appendices[0]?.table.rows).toEqual([
      ['1', 'Xã Ba Xa', '21538', 'Giữ vững'],
      ['2', 'Đặc khu Lý Sơn', '21548', 'Xây dựng mới'],
      ['3', 'Phường Đăk Bla', '23302', 'Xây dựng mới'],
    ]);
  });

  it('says nothing of tracks under a plan that has none', () => {
    const units = DECISION.units.map((unit) => ({ ...unit, track: null }));
    const list = decisionOfList({ ...DECISION, units });
    expect(words(list)).toContain('gồm 03 đơn vị, chi tiết tại Phụ lục');
    expect(list.appendices[0]?.table?.columns.map(({ title }) => title)).not.toContain('Hình thức');
    expect(list.appendices[0]?.table?.rows[0]).toEqual(['1', 'Xã Ba Xa', '21538']);
  });

  it('cites what it was given, and no rule that was not in force', () => {
    const { bases } = decisionOfList(DECISION);
    expect(bases[0]).toBe('Căn cứ Luật Phòng, chống ma túy');
    expect(bases[1]).toMatch(/^Căn cứ Kế hoạch số 04\/KH-UBND ngày 23 tháng 7 năm 2025/);
    expect(bases[2]).toMatch(/^Theo đề nghị của Giám đốc Công an tỉnh Quảng Ngãi tại Tờ trình số 402\/TTr-CAT/);
    expect(bases.join()).not.toContain('QĐ-TTg');
  });

  it('does not say V/v in its subject', () => {
    expect(decisionOfList(DECISION).subject).not.toMatch(/V\/v/);
  });
});

describe('thông báo không công nhận', () => {
  const refusal = {
    ...DRAFT,
    jurisdiction: PROVINCE,
    place: 'Quảng Ngãi',
    commune: 'Phường Đăk Bla',
    recognisedAs: 'không ma túy',
    year: 2025,
    plan: PLAN,
    submission: PROPOSAL,
    grounds: [PROPOSAL],
    criteriaInAll: 3,
    notMet: [{ criterion: 'Tiêu chí 3', required: '0 điểm', found: '01 điểm' }],
    through: 'Công an tỉnh Quảng Ngãi',
    signatory: { capacity: { formula: 'by-order', position: 'Chánh Văn phòng' }, name: 'A' },
    drafter: 'NC',
  } as const;

  it('gives its reason per criterion and names the kind of unit rightly', () => {
    const notice = noticeOfRefusal(refusal);
    expect(notice.subject).toContain('phường Đăk Bla là phường không ma túy');
    expect(words(notice)).toContain('01/03 tiêu chí chưa đạt');
    expect(words(notice)).toContain('["1","Tiêu chí 3","0 điểm","01 điểm"]');
    expect(notice.signature.lines).toEqual(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']);
  });

  it.each([
    [
      { formula: 'body', rank: 'deputy' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      'Ủy ban nhân dân tỉnh Quảng Ngãi',
    ],
    [{ formula: 'head', rank: 'head' }, ['CHỦ TỊCH'], 'Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi'],
  ] as const)('is given in the name of whom it is signed for: %j', (capacity, lines, issuer) => {
    const notice = noticeOfRefusal({ ...refusal, signatory: { capacity, name: 'A' } });
    expect(notice.signature.lines).toEqual(lines);
    expect(notice.issuedBy).toBe(issuer);
    expect(words(notice)).toContain(`, ${issuer} thông báo kết quả`);
    expect(notice.recipients.join()).not.toContain('(báo cáo)');
    expect(noticeOfRefusal(refusal).recipients.join()).toContain('(báo cáo)');
  });

  it('cannot be written without a reason', () => {
    expect(() => noticeOfRefusal({ ...refusal, notMet: [] })).toThrow(RangeError);
    const points = { criterion: 'Tổng số điểm', required: 'ít nhất 85 điểm', found: '72,5 trên 100 điểm' };
    const few = JSON.stringify(noticeOfRefusal({ ...refusal, notMet: [], points }));
    expect(few).toContain('do tổng số điểm chưa đạt mức yêu cầu.');
    expect(few).toContain('72,5 trên 100 điểm');
  });
});

describe('công văn', () => {
  it('has no type, so that its subject is printed as V/v', () => {
    const letter = supplementRequest({
      ...LETTER,
      commune: 'Xã Ba Động',
      recognisedAs: 'không ma túy',
      year: 2025,
      submission: PROPOSAL,
      dossierCode: 'H48.50-251112-0007',
      wanted: [{ component: 'Bảng tổng hợp', defect: 'chưa có số liệu' }],
      due: legalDate('2025-11-24'),
      withWarning: false,
    });
    expect(letter.type).toBeUndefined();
    expect(letter.subject).toMatch(/^bổ sung, hoàn thiện hồ sơ/);
    expect(words(letter)).not.toContain('Quá thời hạn');
  });

  it('lists many late offices in an appendix instead of under Kính gửi', () => {
    const chase = {
      ...LETTER,
      obligation: 'Kế hoạch thực hiện',
      plan: PLAN,
      due: legalDate('2025-07-30'),
      asOf: legalDate('2025-08-05'),
      lateTogether: 'Ủy ban nhân dân các xã (có danh sách kèm theo)',
      newDue: legalDate('2025-08-08'),
    };
    const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `Cơ quan ${index + 1}`);
    expect(chaseLetter({ ...chase, late: names(6) }).addressees).toHaveLength(6);
    const many = chaseLetter({ ...chase, late: names(7) });
    expect(many.addressees).toEqual(['Ủy ban nhân dân các xã (có danh sách kèm theo)']);
    expect(many.appendices[0]?.table.rows).toHaveLength(7);
  });
});

describe('tờ trình của xã', () => {
  it('counts the criteria that the commune itself finds met', () => {
    const submission = submissionOfCommune({
      ...DRAFT,
      commune: 'Xã Ba Động',
      place: 'Ba Động',
      jurisdiction: PROVINCE,
      through: 'Công an tỉnh Quảng Ngãi',
      recognisedAs: 'không ma túy',
      year: 2025,
      bases: [],
      plan: PLAN,
      asOf: legalDate('2025-11-10'),
      criteria: [
        { criterion: 'TC1', figures: [{ label: 'Người nghiện', value: '0' }], assessment: 'met' },
        { criterion: 'TC2', figures: [], assessment: 'undetermined' },
      ],
      meeting: PROPOSAL,
      components: ['Báo cáo'],
      drafter: 'CAX',
      signatory: { capacity: { formula: 'body', rank: 'head' }, name: 'A' },
    });
    expect(words(submission)).toContain(
      'tự đánh giá đạt 01/02 tiêu chí; còn 01 tiêu chí chưa đủ căn cứ để tự đánh giá.',
    );
    expect(words(submission)).toContain('Chưa đủ căn cứ đánh giá');
    expect(submission.addressees).toEqual(['Ủy ban nhân dân tỉnh Quảng Ngãi\n(qua Công an tỉnh Quảng Ngãi)']);
  });
});

describe('tờ trình của khu phố', () => {
  const submission = submissionOfCommune({
    ...DRAFT,
    commune: 'Khu phố 3',
    partOf: 'Phường Quy Nhơn Đông',
    place: 'Quy Nhơn Đông',
    jurisdiction: 'phường Quy Nhơn Đông',
    through: 'Công an phường Quy Nhơn Đông',
    recognisedAs: 'không ma túy',
    year: 2025,
    bases: [],
    plan: PLAN,
    asOf: legalDate('2025-12-01'),
    criteria: [{ criterion: 'TC1', figures: [], assessment: 'met' }],
    components: ['Báo cáo'],
    drafter: 'KP',
    signatory: { capacity: { formula: 'own-head', position: 'Khu phố trưởng' }, name: 'A' },
  });

  it('is written under the ward by a head of its own, not by a committee that a quarter does not have', () => {
    expect(submission.letterhead).toEqual({ superior: ['UBND PHƯỜNG QUY NHƠN ĐÔNG'], issuer: ['KHU PHỐ 3'] });
    expect(submission.signature.lines).toEqual(['KHU PHỐ TRƯỞNG']);
    expect(submission.symbol).toBe('TTr-KP');
    expect(submission.addressees).toEqual(['Ủy ban nhân dân phường Quy Nhơn Đông\n(qua Công an phường Quy Nhơn Đông)']);
    expect(submission.recipients.join('\n')).not.toContain('Chủ tịch');
  });

  it('cites no minutes where the plan asks for no meeting', () => {
    expect(words(submission)).toContain('tự rà soát, đánh giá, Khu phố 3 kính trình');
  });
});

describe('biên bản họp Hội đồng', () => {
  const minutes = minutesOfCouncil({
    ...DRAFT,
    council: 'Hội đồng xét duyệt địa bàn không ma túy',
    jurisdiction: PROVINCE,
    councilSymbol: 'HĐXD',
    recognisedAs: 'không ma túy',
    year: 2025,
    heldOn: legalDate('2025-12-09'),
    startedAt: { hour: 8, minute: 0 },
    endedAt: { hour: 11, minute: 5 },
    room: 'Phòng họp số 2',
    chair: { name: 'A', position: 'Chủ tịch Hội đồng' },
    secretary: { name: 'B', position: 'Thư ký Hội đồng' },
    attendance: { members: 13, present: 8, writtenOpinions: 2, quorum: 9 },
    invited: [],
    proceedings: ['Báo cáo.'],
    ballots: [{ unit: 'xã Ba Vì', inFavour: 2, against: 6, otherOpinions: 0, proposed: false }],
    remarks: [],
    conclusions: ['Kết luận.'],
  });

  it('is signed by the secretary left and the chair right, and has no line of place and date', () => {
    expect(minutes.secretary).toEqual({ lines: ['THƯ KÝ'], name: 'B' });
    expect(minutes.signature).toEqual({ lines: ['CHỦ TỌA'], name: 'A' });
    expect(minutes.place).toBeUndefined();
  });

  it('says that a meeting below its quorum was not valid', () => {
    expect(words(minutes)).toContain('có mặt 08/13');
    expect(words(minutes)).toContain('chưa đủ điều kiện');
  });

  it('proposes and never recognises', () => {
    expect(words(minutes)).toContain('Không đề nghị công nhận');
    expect(words(minutes)).not.toMatch(/phê duyệt/i);
  });
});

describe('tên đơn vị', () => {
  it.each([
    ['Đặc khu Lý Sơn', 'không ma túy', 'đặc khu Lý Sơn là đặc khu không ma túy'],
    ['Phường Đăk Bla', 'không ma túy', 'phường Đăk Bla là phường không ma túy'],
    ['Xã Năm Căn', 'đạt chuẩn tiếp cận pháp luật', 'xã Năm Căn là xã đạt chuẩn tiếp cận pháp luật'],
  ])('%s %s', (unit, recognisedAs, sentence) => {
    expect(unitAs(unit, recognisedAs)).toBe(sentence);
  });

  it('refuses a name without its kind', () => {
    expect(() => kindOfUnit('Ba Vì')).toThrow(TypeError);
  });
});

it.each([
  ['Xã Bát Xát', 'CAX'],
  ['Phường Lào Cai', 'CAP'],
  ['Đặc khu Lý Sơn', 'CAĐK'],
  ['Khu phố 7', 'CAP'],
  ['Thôn 2', 'CAX'],
])('the police of %s number their papers as %s, or a ward’s paper would be another office’s', (unit, letters) =>
  expect(policeLetters(unit)).toBe(letters),
);
