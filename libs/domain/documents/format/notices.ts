/** On every page of a document made in demo mode: it carries a real office's name and invented figures (docs/practice.md 12). */
export const DEMONSTRATION_NOTICE = 'BẢN TRÌNH DIỄN – SỐ LIỆU GIẢ ĐỊNH, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';

/** On every page of a document that nobody has signed yet. */
export const DRAFT_NOTICE = 'DỰ THẢO';
