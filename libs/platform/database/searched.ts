/**
 * What somebody typed into a search box, for `LIKE '%' || folded($n) || '%'`: it is searched for as it stands, `%` and `_` are letters. The
 * database's `folded` takes diacritics away on both sides and makes đ a d: "binh lieu" finds “Bình Liêu”.
 * @returns null when nothing was typed
 */
export const searched = (typed: string | undefined): string | null =>
  typed ? typed.replace(/[\\%_]/g, (sign) => `\\${sign}`) : null;
