/** Kinds of office whose head is called otherwise, by how their names begin. */
const HEADS: readonly (readonly [name: RegExp, title: string])[] = [
  [/^Công an (tỉnh|thành phố) /u, 'Giám đốc'],
  [/^Công an /u, 'Trưởng'],
  [/^(Sở|Trung tâm|Bệnh viện) /u, 'Giám đốc'],
  [/^(Ủy ban|UBND|Hội|Liên đoàn) /u, 'Chủ tịch'],
  [/^(Phòng|Ban|Trạm) /u, 'Trưởng'],
  [/^Bộ Chỉ huy /u, 'Chỉ huy trưởng'],
  [/^Văn phòng /u, 'Chánh'],
];

/** The head's title alone, as a signature bears it: `Giám đốc`, `Trưởng Công an`. */
export function titleOfHead(office: string): string {
  const title = HEADS.find(([name]) => name.test(office))?.[1] ?? 'Thủ trưởng';
  return title === 'Trưởng' && office.startsWith('Công an') ? 'Trưởng Công an' : title;
}

/** The head of an office as a sentence names them: `Giám đốc Công an tỉnh Quảng Ngãi`, `Trưởng Công an phường Quy Nhơn Đông`, `Trưởng phòng …`. */
export function headOfOffice(office: string): string {
  const title = HEADS.find(([name]) => name.test(office))?.[1] ?? 'Thủ trưởng';
  const small = /^(Trưởng|Chánh)$/u.test(title) && !office.startsWith('Công an');
  return `${title} ${small ? office.charAt(0).toLocaleLowerCase('vi') + office.slice(1) : office}`;
}

/**
 * Letters of an office in the symbol of its papers: the first letters of the words of its kind, without the name of the place
 * (`Công an tỉnh Quảng Ngãi` → `CAT`, `Sở Y tế` → `SYT`, `Công an phường …` → `CAP`).
 *
 * @param unit the unit it belongs to, `tỉnh Quảng Ngãi`; the kind of unit counts, its name does not
 */
export function lettersOfOffice(office: string, unit: string): string {
  const [kind = ''] = /^(thành phố|thị xã|đặc khu|khu phố|\S+)/iu.exec(unit) ?? [];
  const generic = office.replace(` ${unit}`, office.startsWith('Công an') ? ` ${kind}` : '');
  return generic
    .split(/\s+/u)
    .filter((word) => word !== '' && !/^(và|về|của|các)$/u.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
}
