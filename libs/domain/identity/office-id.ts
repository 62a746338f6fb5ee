/** id of an office: code of its jurisdiction, then its kind, e.g. `51.cat`, `21361.ubnd-xa`. */
export const officeId = (jurisdictionCode: string, kind: string): string => `${jurisdictionCode}.${kind}`;

/** Kind of the office that an id names: `cat` of `51.cat`. */
export const kindOfOffice = (id: string): string => id.slice(id.indexOf('.') + 1);

/** Code of the unit that an id names: `21601` of `21601.ubnd-xa`. */
export const placeOfOffice = (id: string): string => id.slice(0, id.indexOf('.'));
