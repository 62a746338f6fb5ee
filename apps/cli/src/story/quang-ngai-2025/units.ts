/**
 * The 26 selected communes of the story and what becomes of each. Units are real; **every figure, outcome and date is invented**.
 * Counts are of the indicators of revision 2; until October they go by the names of revision 1 (`counts.ts`). What is not named is 0.
 */
export type Track = 'keep' | 'build';

export interface Counts {
  readonly population?: number;
  readonly addicts?: number;
  readonly users?: number;
  readonly 'ex-substitution'?: number;
  readonly 'ex-post-rehab'?: number;
  readonly 'ex-home-rehab'?: number;
  readonly violations?: number;
  readonly 'wanted-hiding'?: number;
  readonly 'gathering-points'?: number;
}

export interface Course {
  readonly code: string;
  readonly name: string;
  readonly track: Track;
  /** Công an tỉnh's table in July */
  readonly july: Counts;
  /** what the commune states in November, and Công an confirms as a rule */
  readonly november?: Counts;
  /** what Công an tỉnh finds in the appraisal, where the commune did not know or did not say so */
  readonly confirmed?: Counts;
  /** Y tế knows of another number; asked in the appraisal to explain the difference, 24/11 */
  readonly explains?: boolean;
  /** figures of the last day, where something has happened since */
  readonly lastDay?: Counts;
  /** day of sending; absent: on time, 13 or 14/11 */
  readonly sentOn?: string;
  readonly withdrawnOn?: string;
  /** what the intake asks to be supplemented, in our words, and of which component */
  readonly supplement?: {
    readonly component: string;
    readonly kind: 'incorrect' | 'incomplete' | 'outdated';
    readonly what: string;
    readonly round?: 1 | 2;
  };
  /** day of the commune police's confirmation (D8); absent: 03/11 */
  readonly confirmedOn?: string;
  /** inspected on site on that day, and what was found besides */
  readonly onSite?: { readonly on: string; readonly counts?: Counts };
  /** criterion that is not met in the end, and why */
  readonly notMet?: { readonly criterion: 'TC1' | 'TC2' | 'TC3'; readonly because: string };
  /** votes for, where they are not all of those entitled */
  readonly votes?: { readonly yes: number; readonly recused?: string };
}

const kept = (
  code: string,
  name: string,
  population: number,
  postRehab: number,
  more: Partial<Course> = {},
): Course => {
  const counts: Counts = { population, addicts: postRehab, 'ex-post-rehab': postRehab };
  return { code, name, track: 'keep', july: counts, november: counts, ...more };
};

const built = (code: string, name: string, population: number, users: number, more: Partial<Course> = {}): Course => ({
  code,
  name,
  track: 'build',
  july: { population, users: users },
  november: { population },
  ...more,
});

export const SELECTED: readonly Course[] = [
  kept('21334', 'Sơn Tây Thượng', 5_120, 0),
  kept('21343', 'Sơn Tây Hạ', 4_870, 1, { onSite: { on: '2025-11-24' } }),
  kept('21538', 'Ba Xa', 5_640, 0),
  kept('21490', 'Ba Vinh', 7_230, 1, { onSite: { on: '2025-11-24' } }),
  kept('21157', 'Tây Trà Bồng', 6_410, 0),
  kept('21136', 'Cà Đam', 4_390, 0),
  kept('23344', 'Đăk Plô', 3_860, 0),
  kept('23356', 'Xốp', 3_540, 0, {
    supplement: { component: 'D10', kind: 'incomplete', what: 'Thiếu bản tổng hợp cam kết của hai thôn.' },
  }),
  kept('23365', 'Ngọc Linh', 4_980, 0),
  kept('23446', 'Măng Ri', 7_780, 1, { sentOn: '2025-11-17' }),
  kept('23419', 'Đăk Tờ Kan', 6_950, 0),
  kept('23536', 'Mô Rai', 6_070, 0, { sentOn: '2025-11-19' }),
  kept('21529', 'Ba Vì', 5_310, 0, {
    // tested on 29/10 in another commune: Công an tỉnh has it on its list before the commune hears of it
    confirmed: { users: 1 },
    notMet: {
      criterion: 'TC1',
      because: 'Có 01 người trong danh sách quản lý người sử dụng, không thuộc diện không tính.',
    },
  }),

  {
    code: '21548',
    name: 'Lý Sơn',
    track: 'build',
    july: { population: 22_174, addicts: 4, 'ex-substitution': 2, 'ex-post-rehab': 1 },
    november: { population: 22_174, addicts: 3, 'ex-substitution': 2, 'ex-post-rehab': 1 },
    sentOn: '2025-11-13',
    explains: true,
    votes: { yes: 12 },
  },
  {
    code: '21349',
    name: 'Sơn Mai',
    track: 'build',
    // one person in rehabilitation at home: not exempt under the plan of July, exempt under revision 2
    july: { population: 6_120, addicts: 1, 'ex-home-rehab': 1 },
    november: { population: 6_120, addicts: 1, 'ex-home-rehab': 1 },
  },
  built('21244', 'Trà Giang', 8_640, 1, {
    sentOn: '2025-11-13',
    confirmedOn: '2025-10-14',
    supplement: { component: 'D8', kind: 'outdated', what: 'Văn bản xác nhận đã quá 30 ngày.' },
  }),
  built('21499', 'Ba Dinh', 6_880, 1, {
    supplement: { component: 'D10', kind: 'incorrect', what: 'Bảng tổng hợp cam kết là của năm trước.' },
  }),
  built('23428', 'Ngọk Tụ', 5_930, 1, {
    supplement: { component: 'D4', kind: 'incomplete', what: 'Biên bản họp chưa có chữ ký của thư ký.', round: 2 },
    sentOn: '2025-11-13',
  }),
  built('21361', 'Minh Long', 17_560, 2, { onSite: { on: '2025-11-25' }, votes: { yes: 12, recused: 'snv' } }),
  built('21520', 'Đặng Thùy Trâm', 7_010, 1, { onSite: { on: '2025-11-25' } }),
  built('23485', 'Đăk Kôi', 6_240, 1, { sentOn: '2025-11-18' }),
  built('23548', 'Ya Ly', 5_470, 3, { onSite: { on: '2025-11-27' } }),
  built('21496', 'Ba Động', 7_690, 1, {
    confirmed: { violations: 1 },
    notMet: {
      criterion: 'TC2',
      because: 'Ngày 21/10 có cư dân bị Công an tỉnh xử lý vi phạm pháp luật về ma túy tại địa bàn.',
    },
  }),
  built('23302', 'Đăk Bla', 14_320, 2, {
    sentOn: '2025-11-14',
    onSite: { on: '2025-11-26', counts: { 'gathering-points': 1 } },
    notMet: { criterion: 'TC3', because: 'Kiểm tra thực tế ngày 26/11 phát hiện 01 điểm.' },
    votes: { yes: 2 },
  }),
  built('21388', 'Thiện Tín', 9_150, 1, {
    lastDay: { violations: 1 },
    notMet: {
      criterion: 'TC2',
      because: 'Ngày 11/12 có cư dân vi phạm pháp luật về ma túy tại địa bàn, ghi nhận khi xác nhận cuối kỳ.',
    },
  }),
  built('21478', 'Sa Huỳnh', 21_480, 2, { withdrawnOn: '2025-11-10' }),
];
