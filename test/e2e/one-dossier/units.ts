/** Two communes of Quảng Ngãi in the walk. They are real; every figure is invented. */
export interface Commune {
  readonly code: string;
  /** as the screens call it */
  readonly name: string;
  readonly population: number;
}

/** meets every criterion and is recognised */
export const MINH_LONG: Commune = { code: '21361', name: 'Xã Minh Long', population: 17_560 };
/** one addict in rehabilitation at home, whom the plan does not exempt: TC1 is not met */
export const SON_MAI: Commune = { code: '21349', name: 'Xã Sơn Mai', population: 6_120 };
