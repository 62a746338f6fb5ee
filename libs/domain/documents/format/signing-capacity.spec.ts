import { DEMONSTRATION_NAME, namedInText, signatureLines, type SigningCapacity } from './signing-capacity';

describe('quyền hạn, chức vụ của người ký', () => {
  const cases: [SigningCapacity, string[]][] = [
    [{ formula: 'body', rank: 'head' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [{ formula: 'body', rank: 'acting' }, ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    [{ formula: 'body', rank: 'deputy' }, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [{ formula: 'head', rank: 'head' }, ['CHỦ TỊCH']],
    [{ formula: 'head', rank: 'deputy' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [{ formula: 'by-order', position: 'Chánh Văn phòng' }, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    [
      { formula: 'by-order', position: 'Chánh Văn phòng', deputy: 'Phó Chánh Văn phòng' },
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    [{ formula: 'authorised', position: 'Giám đốc Công an tỉnh' }, ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC CÔNG AN TỈNH']],
    [{ formula: 'own-head', position: 'Giám đốc' }, ['GIÁM ĐỐC']],
    [{ formula: 'own-head', position: 'Giám đốc', deputy: 'Phó Giám đốc' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [{ formula: 'council', position: 'Chủ tịch Hội đồng' }, ['TM. HỘI ĐỒNG', 'CHỦ TỊCH HỘI ĐỒNG']],
    [
      { formula: 'council', position: 'Chủ tịch Hội đồng', inOffice: 'Phó Chủ tịch Ủy ban nhân dân tỉnh' },
      ['TM. HỘI ĐỒNG', 'CHỦ TỊCH HỘI ĐỒNG', 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'],
    ],
  ];

  it.each(cases)('%j', (capacity, lines) => {
    expect(signatureLines(capacity)).toEqual(lines);
  });

  it('names a role, not a person, in demo mode', () => {
    expect(namedInText(DEMONSTRATION_NAME, 'Chủ tịch Hội đồng')).toBe('Chủ tịch Hội đồng (bản trình diễn)');
    expect(namedInText('Trần Văn A', 'Chủ tịch Hội đồng')).toBe('Trần Văn A, Chủ tịch Hội đồng');
  });
});
