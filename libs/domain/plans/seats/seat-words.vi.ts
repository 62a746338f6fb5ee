/** Seats of a plan that no office of its own holds, as they are called in a sentence. */
export const SEATS_WITHOUT_OFFICE: Readonly<Record<string, string>> = {
  units: 'các địa bàn',
  unit: 'địa bàn',
  children: 'cấp dưới',
  'sub-units': 'thôn, khu phố',
  parents: 'cấp trên',
  council: 'Hội đồng',
};

/** Of a larger group as many are named as tell which one is meant. */
const NAMED = 3;

/** A group of offices has no name of its own: it is called by its members. */
export function groupInVietnamese(members: readonly string[]): string {
  if (members.length <= NAMED) return members.join(', ');
  return `${members.length} cơ quan (${members.slice(0, NAMED).join(', ')}, …)`;
}
