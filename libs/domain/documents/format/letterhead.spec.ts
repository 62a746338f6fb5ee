import { decidingAuthority, letterheadOf, officeName, type IssuingOffice } from './letterhead';

const QUANG_NGAI = 'tỉnh Quảng Ngãi';

describe('tên cơ quan ban hành', () => {
  const cases: [IssuingOffice, string[], string[], string][] = [
    [
      { kind: 'peoples-committee', unit: QUANG_NGAI },
      [],
      ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI'],
      'Ủy ban nhân dân tỉnh Quảng Ngãi',
    ],
    [{ kind: 'peoples-committee', unit: 'Xã Ba Vì' }, [], ['ỦY BAN NHÂN DÂN', 'XÃ BA VÌ'], 'Ủy ban nhân dân xã Ba Vì'],
    [
      { kind: 'department', name: 'Sở Y tế', unit: QUANG_NGAI },
      ['UBND TỈNH QUẢNG NGÃI'],
      ['SỞ Y TẾ'],
      'Sở Y tế tỉnh Quảng Ngãi',
    ],
    [
      { kind: 'province-police', unit: QUANG_NGAI },
      ['BỘ CÔNG AN'],
      ['CÔNG AN TỈNH QUẢNG NGÃI'],
      'Công an tỉnh Quảng Ngãi',
    ],
    [
      { kind: 'commune-police', unit: 'Xã Ba Vì', province: QUANG_NGAI },
      ['CÔNG AN TỈNH QUẢNG NGÃI'],
      ['CÔNG AN XÃ BA VÌ'],
      'Công an xã Ba Vì',
    ],
    [
      { kind: 'council', name: 'Hội đồng xét duyệt địa bàn không ma túy', unit: QUANG_NGAI },
      ['UBND TỈNH QUẢNG NGÃI'],
      ['HỘI ĐỒNG XÉT DUYỆT', 'ĐỊA BÀN KHÔNG MA TÚY'],
      'Hội đồng xét duyệt địa bàn không ma túy tỉnh Quảng Ngãi',
    ],
  ];

  it.each(cases)('%j', (office, superior, issuer, name) => {
    expect(letterheadOf(office)).toEqual({ superior, issuer });
    expect(officeName(office)).toBe(name);
  });

  it('tells the chairman from the committee above the legal bases', () => {
    expect(decidingAuthority('body', QUANG_NGAI)).toBe('ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI');
    expect(decidingAuthority('head', QUANG_NGAI)).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI');
  });
});
