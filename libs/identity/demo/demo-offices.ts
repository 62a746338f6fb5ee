import type { Role } from '@app/domain/identity';

/** An office of the demonstration; `place` is the province's name or the commune's ("xã Minh Long"). */
export interface DemoOffice {
  /** id in the plan's vocabulary of offices */
  readonly kind: string;
  readonly name: (place: string) => string;
  /** account is unique within province or commune: `51.cat.chuyen-vien`, `21361.can-bo` */
  readonly positions: readonly { readonly account: string; readonly role: Role; readonly title: string }[];
}

/** An agency or department: somebody who works on things and somebody who answers for them. */
function agency(kind: string, name: (place: string) => string, head: string): DemoOffice {
  return {
    kind,
    name,
    positions: [
      { account: `${kind}.chuyen-vien`, role: 'agency-officer', title: 'Chuyên viên' },
      { account: `${kind}.lanh-dao`, role: 'agency-head', title: head },
      { account: `${kind}.uy-vien`, role: 'council-member', title: 'Ủy viên Hội đồng' },
    ],
  };
}

const department = (kind: string, field: string): DemoOffice =>
  agency(kind, (place) => `Sở ${field} tỉnh ${place}`, 'Phó Giám đốc Sở');
const union = (kind: string, name: string, head: string): DemoOffice =>
  agency(kind, (place) => `${name} tỉnh ${place}`, head);

export const PROVINCE_OFFICES: readonly DemoOffice[] = [
  {
    kind: 'ubnd-tinh',
    name: (place) => `UBND tỉnh ${place}`,
    positions: [
      { account: 'ubnd.chu-tich', role: 'chairman', title: 'Chủ tịch UBND tỉnh' },
      { account: 'ubnd.pho-chu-tich', role: 'vice-chairman', title: 'Phó Chủ tịch UBND tỉnh' },
      {
        account: 'ubnd.chu-tich-hoi-dong',
        role: 'council-member',
        title: 'Chủ tịch Hội đồng (Phó Chủ tịch UBND tỉnh)',
      },
      { account: 'ubnd.van-thu', role: 'registry-clerk', title: 'Văn thư' },
      { account: 'quan-tri', role: 'programme-administrator', title: 'Quản trị chương trình' },
      { account: 'thanh-tra', role: 'auditor', title: 'Thanh tra' },
    ],
  },
  {
    kind: 'vp-ubnd-tinh',
    name: (place) => `Văn phòng UBND tỉnh ${place}`,
    positions: [
      { account: 'vp.chuyen-vien', role: 'desk-officer', title: 'Chuyên viên' },
      { account: 'vp.chanh-van-phong', role: 'desk-head', title: 'Chánh Văn phòng' },
      { account: 'vp.uy-vien', role: 'council-member', title: 'Ủy viên Hội đồng' },
    ],
  },
  agency('cat', (place) => `Công an tỉnh ${place}`, 'Phó Giám đốc Công an tỉnh'),
  {
    kind: 'pc04',
    name: () => 'Phòng Cảnh sát điều tra tội phạm về ma túy',
    positions: [
      { account: 'pc04.thu-ky', role: 'council-secretary', title: 'Thư ký Hội đồng' },
      { account: 'pc04.uy-vien', role: 'council-member', title: 'Ủy viên Hội đồng' },
    ],
  },
  department('syt', 'Y tế'),
  department('snv', 'Nội vụ'),
  department('svhttdl', 'Văn hóa, Thể thao và Du lịch'),
  department('sgddt', 'Giáo dục và Đào tạo'),
  department('stp', 'Tư pháp'),
  department('stc', 'Tài chính'),
  department('sdttg', 'Dân tộc và Tôn giáo'),
  agency('bchqs', (place) => `Bộ Chỉ huy Quân sự tỉnh ${place}`, 'Phó Chỉ huy trưởng'),
  union('mttq-tinh', 'Ủy ban MTTQ Việt Nam', 'Phó Chủ tịch'),
  union('doan-tinh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Phó Bí thư'),
  union('hlhpn-tinh', 'Hội Liên hiệp Phụ nữ', 'Phó Chủ tịch'),
  union('hnd-tinh', 'Hội Nông dân', 'Phó Chủ tịch'),
  union('hccb-tinh', 'Hội Cựu chiến binh', 'Phó Chủ tịch'),
];

export const COMMUNE_OFFICES: readonly DemoOffice[] = [
  {
    kind: 'ubnd-xa',
    name: (place) => `UBND ${place}`,
    positions: [
      { account: 'can-bo', role: 'commune-officer', title: 'Cán bộ đầu mối' },
      { account: 'chu-tich', role: 'commune-leader', title: 'Chủ tịch UBND' },
      { account: 'van-thu', role: 'commune-clerk', title: 'Văn thư' },
    ],
  },
  {
    kind: 'cax',
    name: (place) => `Công an ${place}`,
    positions: [{ account: 'cong-an', role: 'commune-police', title: 'Cán bộ Công an' }],
  },
];
