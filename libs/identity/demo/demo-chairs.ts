import type { Role } from '@app/domain/identity';

/** Somebody of the demonstration; `account` is unique within province or commune: `51.cat.chuyen-vien`, `21361.can-bo`. */
export interface DemoChair {
  readonly account: string;
  readonly role: Role;
  readonly title: string;
}

/** An agency or department: somebody who works on things, somebody who answers for them, somebody on the council. */
const agency = (kind: string, head: string): readonly DemoChair[] => [
  { account: `${kind}.chuyen-vien`, role: 'agency-officer', title: 'Chuyên viên' },
  { account: `${kind}.lanh-dao`, role: 'agency-head', title: head },
  { account: `${kind}.uy-vien`, role: 'council-member', title: 'Ủy viên Hội đồng' },
];

const department = (kind: string): readonly DemoChair[] => agency(kind, 'Phó Giám đốc Sở');

/** Who sits in an office of this kind. */
export const DEMO_CHAIRS: Readonly<Record<string, readonly DemoChair[]>> = {
  'ubnd-tinh': [
    { account: 'ubnd.chu-tich', role: 'chairman', title: 'Chủ tịch UBND tỉnh' },
    { account: 'ubnd.pho-chu-tich', role: 'vice-chairman', title: 'Phó Chủ tịch UBND tỉnh' },
    { account: 'ubnd.chu-tich-hoi-dong', role: 'council-member', title: 'Chủ tịch Hội đồng (Phó Chủ tịch UBND tỉnh)' },
    { account: 'ubnd.van-thu', role: 'registry-clerk', title: 'Văn thư' },
    { account: 'quan-tri', role: 'programme-administrator', title: 'Quản trị chương trình' },
    { account: 'thanh-tra', role: 'auditor', title: 'Thanh tra' },
  ],
  'vp-ubnd-tinh': [
    { account: 'vp.chuyen-vien', role: 'desk-officer', title: 'Chuyên viên' },
    { account: 'vp.chanh-van-phong', role: 'desk-head', title: 'Chánh Văn phòng' },
    { account: 'vp.uy-vien', role: 'council-member', title: 'Ủy viên Hội đồng' },
  ],
  cat: agency('cat', 'Phó Giám đốc Công an tỉnh'),
  pc04: [
    { account: 'pc04.thu-ky', role: 'council-secretary', title: 'Thư ký Hội đồng' },
    { account: 'pc04.uy-vien', role: 'council-member', title: 'Ủy viên Hội đồng' },
  ],
  syt: department('syt'),
  snv: department('snv'),
  svhttdl: department('svhttdl'),
  sgddt: department('sgddt'),
  stp: department('stp'),
  stc: department('stc'),
  sdttg: department('sdttg'),
  bchqs: agency('bchqs', 'Phó Chỉ huy trưởng'),
  'mttq-tinh': agency('mttq-tinh', 'Phó Chủ tịch'),
  'doan-tinh': agency('doan-tinh', 'Phó Bí thư'),
  'hlhpn-tinh': agency('hlhpn-tinh', 'Phó Chủ tịch'),
  'hnd-tinh': agency('hnd-tinh', 'Phó Chủ tịch'),
  'hccb-tinh': agency('hccb-tinh', 'Phó Chủ tịch'),
  'ubnd-xa': [
    { account: 'can-bo', role: 'commune-officer', title: 'Cán bộ đầu mối' },
    { account: 'chu-tich', role: 'commune-leader', title: 'Chủ tịch UBND' },
    { account: 'van-thu', role: 'commune-clerk', title: 'Văn thư' },
  ],
  cax: [{ account: 'cong-an', role: 'commune-police', title: 'Cán bộ Công an' }],
};
