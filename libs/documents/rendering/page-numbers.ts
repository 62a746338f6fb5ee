/**
 * Page numbers that start again with every part (the document itself, each appendix), as NĐ 30/2020 asks (Phụ lục I, mục III.1).
 *
 * pdfmake calls the headers page by page, in order, and lays a document out anew after each page break that it adds; page 1 marks
 * the beginning of another pass, when everything that was remembered is void.
 */
export class PageNumbers {
  private readonly firstPages = new Map<number, number>();

  /** Number inside the part, from 1, of a page of the whole file, from 1. */
  numberOf(part: number, page: number): number {
    if (page === 1) this.firstPages.clear();
    if (!this.firstPages.has(part)) this.firstPages.set(part, page);
    return page - (this.firstPages.get(part) ?? page) + 1;
  }
}
