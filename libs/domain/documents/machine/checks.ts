/**
 * Looks that a draft needs before it gets a number. NĐ 30/2020 Điều 12 asks for two (content by the head of the drafting unit, format
 * by an assigned checker); in a province the leader's office looks as well. A commune's Tờ trình has none of its own here: its meeting
 * and its leader stand before it.
 */
export const CHECKS = ['content', 'format', 'desk'] as const;
export type Check = (typeof CHECKS)[number];

export const stateOfCheck = (check: Check): `${Check}-check` => `${check}-check`;

const EVENTS = { content: 'CHECK_CONTENT', format: 'CHECK_FORMAT', desk: 'CHECK_DESK' } as const satisfies Record<
  Check,
  string
>;

export const eventOfCheck = (check: Check): (typeof EVENTS)[Check] => EVENTS[check];
