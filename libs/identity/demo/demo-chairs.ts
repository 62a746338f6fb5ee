import type { Role } from '@app/domain/identity';
import { titleOfHead } from '@app/domain/documents';
import type { OfficeNeeded } from '@app/domain/plans';

/** Somebody of the demonstration; `account` is unique within the unit of the office: `51.cat.chuyen-vien`, `21361.can-bo`. */
export interface DemoChair {
  readonly account: string;
  readonly role: Role;
  readonly title: string;
}

/** The unit's own word, where the plan gives its heads another title than chairman: `Khu phố trưởng`. */
export interface Titles {
  readonly headOfUnit?: string;
}

/** Who sits in an office of the demonstration: one person for each role that the plan needs there. Persons are roles, never real people. */
export function demoChairs({ kind, name, roles }: OfficeNeeded, { headOfUnit }: Titles): DemoChair[] {
  const decides = roles.includes('chairman');
  const desk = roles.includes('desk-head');
  const own = decides ? 'ubnd' : desk ? 'vp' : kind;
  const committee = /^UBND (tỉnh|thành phố|thị xã|huyện|xã|phường|đặc khu)/u.exec(name)?.[0] ?? name;
  const chairs: Readonly<Record<Role, readonly [account: string, title: string]>> = {
    chairman: ['ubnd.chu-tich', `Chủ tịch ${committee}`],
    'vice-chairman': ['ubnd.pho-chu-tich', `Phó Chủ tịch ${committee}`],
    'registry-clerk': ['ubnd.van-thu', 'Văn thư'],
    'programme-administrator': ['quan-tri', 'Quản trị chương trình'],
    auditor: ['thanh-tra', 'Thanh tra'],
    'desk-officer': ['vp.chuyen-vien', 'Chuyên viên'],
    'desk-head': ['vp.chanh-van-phong', 'Chánh Văn phòng'],
    'council-member': decides
      ? ['ubnd.chu-tich-hoi-dong', `Chủ tịch Hội đồng (Phó Chủ tịch ${committee})`]
      : [`${own}.uy-vien`, 'Ủy viên Hội đồng'],
    'council-secretary': [`${own}.thu-ky`, 'Thư ký Hội đồng'],
    'agency-officer': [`${kind}.chuyen-vien`, 'Chuyên viên'],
    'agency-head': [`${kind}.lanh-dao`, `Phó ${headOf(name)}`],
    'commune-officer': ['can-bo', 'Cán bộ đầu mối'],
    'commune-leader': ['chu-tich', headOfUnit ?? 'Chủ tịch UBND'],
    'commune-clerk': ['van-thu', 'Văn thư'],
    'commune-police': ['cong-an', 'Cán bộ Công an'],
  };
  return roles.map((role) => ({ role, account: chairs[role][0], title: chairs[role][1] }));
}

/** `Giám đốc Sở`, `Giám đốc Công an tỉnh`: a title as a list of people has it, without the name of the place. */
function headOf(office: string): string {
  const title = titleOfHead(office);
  const body = /^(Sở|Công an (tỉnh|thành phố))(?= )/u.exec(office)?.[0];
  return body ? `${title} ${body}` : title;
}
