/** Đạt · Chưa đạt · Chưa đủ căn cứ đánh giá. */
export type Verdict = 'met' | 'not-met' | 'undetermined';
