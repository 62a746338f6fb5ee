/**
 * The roles of a position (chức danh nghiệp vụ), not of a person: one person may hold several positions and acts in one at a time.
 * The list is closed: `acts.ts` of each subject names who may do what with these words (docs/glossary.md).
 */
export const ROLES = [
  /** cán bộ đầu mối cấp xã: drafts everything of the commune */
  'commune-officer',
  /** Công an xã: states the commune's counts */
  'commune-police',
  /** Chủ tịch, Phó Chủ tịch UBND xã: signs the Tờ trình */
  'commune-leader',
  /** Văn thư xã: numbers, seals, sends */
  'commune-clerk',
  /** chuyên viên of an agency or department: appraises, reports */
  'agency-officer',
  /** lãnh đạo of an agency or department: approves the opinion */
  'agency-head',
  /** thư ký hội đồng */
  'council-secretary',
  /** uỷ viên hội đồng, by the seat that the position holds */
  'council-member',
  /** chuyên viên Văn phòng UBND tỉnh: checks what Công an drafts */
  'desk-officer',
  /** lãnh đạo Văn phòng UBND tỉnh */
  'desk-head',
  /** Chủ tịch UBND tỉnh */
  'chairman',
  /** Phó Chủ tịch UBND tỉnh in charge */
  'vice-chairman',
  /** Văn thư UBND tỉnh: numbers, seals, issues */
  'registry-clerk',
  /** quản trị chương trình */
  'programme-administrator',
  /** kiểm tra, thanh tra: reads, changes nothing */
  'auditor',
] as const;

export type Role = (typeof ROLES)[number];

const HEADS: Readonly<Partial<Record<Role, Role>>> = {
  'commune-officer': 'commune-leader',
  'commune-police': 'commune-leader',
  'commune-clerk': 'commune-leader',
  'agency-officer': 'agency-head',
  'council-secretary': 'agency-head',
  'council-member': 'agency-head',
  'desk-officer': 'desk-head',
  'vice-chairman': 'chairman',
  'registry-clerk': 'chairman',
  'programme-administrator': 'chairman',
};

/** Whom to tell in the same office when somebody does not move; a head has nobody above in it. */
export const headOf = (role: Role): Role => HEADS[role] ?? role;

/** Who belongs to the readership `OVERSEERS`. */
export const OVERSEEING: readonly Role[] = ['auditor', 'programme-administrator'];

export const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);
