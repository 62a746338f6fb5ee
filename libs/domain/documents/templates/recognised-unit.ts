import { inSentence } from '../format/unit-names';

/** `xã Ba Vì là xã không ma túy`, `phường Đăk Bla là phường không ma túy` */
export function asDrugFree(unit: string): string {
  return `${inSentence(unit)} là ${kindOfUnit(unit)} không ma túy`;
}

/** `Đặc khu Lý Sơn` → `đặc khu`. */
export function kindOfUnit(unit: string): string {
  const kind = /^(xã|phường|đặc khu|thị trấn|khu phố|thôn|tổ dân phố)\s/iu.exec(unit)?.[1];
  if (!kind) throw new TypeError(`No kind of unit before the name: ${unit}`);
  return kind.toLocaleLowerCase('vi');
}

/** What the head of a hamlet or quarter is called where the plan does not say: `Trưởng thôn`, `Trưởng khu phố`. */
export const headOfPart = (unit: string): string => `Trưởng ${kindOfUnit(unit)}`;
