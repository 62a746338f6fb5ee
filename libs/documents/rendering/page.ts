/** Points per millimetre: PDF measures in 1/72 inch, the decree in millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A4 portrait with the margins of NĐ 30/2020, Phụ lục I, mục I.2: top and bottom 20–25 mm, left 30–35, right 15–20. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  margins: { left: mm(30), top: mm(20), right: mm(15), bottom: mm(20) },
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.margins.left - PAGE.margins.right;

/** Sizes in points, inside the ranges of Phụ lục I, mục IV. */
export const SIZE = {
  nation: 13,
  motto: 14,
  office: 13,
  number: 13,
  date: 14,
  longDate: 13,
  subjectOfLetter: 12,
  body: 14,
  table: 13,
  recipientsLabel: 12,
  recipients: 11,
  pageNumber: 13,
  notice: 9,
} as const;

/** First-line indent of 1,27 cm and at least 6 pt between paragraphs (mục II.6). */
export const PARAGRAPH = { indent: mm(12.7), gap: 6 } as const;

/**
 * Line heights between single and one and a half (mục II.6), in the order in which they are tried: a little apart as a rule; where the end of
 * the text had to follow the signature to the next page and left a hole, closer, so that all fits, or wider, so that the page is filled.
 */
export const LINE_HEIGHTS = [1.1, 1, 1.2, 1.3, 1.4, 1.5] as const;
export type LineHeight = (typeof LINE_HEIGHTS)[number];

export const RULE_WEIGHT = 0.75;
