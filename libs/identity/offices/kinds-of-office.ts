/** An office that every province, or every commune, has. */
export interface KindOfOffice {
  /** id in the plan's vocabulary of offices */
  readonly kind: string;
  /** its name where `place` is the unit as it stands in a sentence: "tỉnh Quảng Ngãi", "thành phố Huế", "xã Minh Long" */
  readonly name: (place: string) => string;
}

const of =
  (body: string): KindOfOffice['name'] =>
  (place) =>
    `${body} ${place}`;

export const OFFICES_OF_PROVINCE: readonly KindOfOffice[] = [
  { kind: 'ubnd-tinh', name: of('UBND') },
  { kind: 'vp-ubnd-tinh', name: of('Văn phòng UBND') },
  { kind: 'cat', name: of('Công an') },
  { kind: 'pc04', name: () => 'Phòng Cảnh sát điều tra tội phạm về ma túy' },
  { kind: 'syt', name: of('Sở Y tế') },
  { kind: 'snv', name: of('Sở Nội vụ') },
  { kind: 'svhttdl', name: of('Sở Văn hóa, Thể thao và Du lịch') },
  { kind: 'sgddt', name: of('Sở Giáo dục và Đào tạo') },
  { kind: 'stp', name: of('Sở Tư pháp') },
  { kind: 'stc', name: of('Sở Tài chính') },
  { kind: 'sdttg', name: of('Sở Dân tộc và Tôn giáo') },
  { kind: 'bchqs', name: of('Bộ Chỉ huy Quân sự') },
  { kind: 'mttq-tinh', name: of('Ủy ban MTTQ Việt Nam') },
  { kind: 'doan-tinh', name: of('Đoàn Thanh niên Cộng sản Hồ Chí Minh') },
  { kind: 'hlhpn-tinh', name: of('Hội Liên hiệp Phụ nữ') },
  { kind: 'hnd-tinh', name: of('Hội Nông dân') },
  { kind: 'hccb-tinh', name: of('Hội Cựu chiến binh') },
];

export const OFFICES_OF_COMMUNE: readonly KindOfOffice[] = [
  { kind: 'ubnd-xa', name: of('UBND') },
  { kind: 'cax', name: of('Công an') },
];

/** How offices that every province or commune has are called; a plan's own label is for those that are not here. */
export const KNOWN_OFFICES: Readonly<Record<string, KindOfOffice['name'] | undefined>> = Object.fromEntries(
  [...OFFICES_OF_PROVINCE, ...OFFICES_OF_COMMUNE].map(({ kind, name }) => [kind, name]),
);
