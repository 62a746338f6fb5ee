/** id of an office: code of its jurisdiction, then its kind, e.g. `51.cat`, `21361.ubnd-xa`. */
export const officeId = (jurisdictionCode: string, kind: string): string => `${jurisdictionCode}.${kind}`;
