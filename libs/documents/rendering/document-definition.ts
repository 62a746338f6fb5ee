import { createHash } from 'node:crypto';
import type { OfficialDocument } from '@app/domain/documents';
import { canonicalJson, legalDate, startOfLegalDay } from '@app/domain/shared';
import type { Content, ContentSection, TDocumentDefinitions, TDocumentInformation } from 'pdfmake/interfaces';
import { appendixContent } from './appendix-content';
import { blockContent } from './body-content';
import { FAMILY } from './fonts';
import { headingContent } from './heading-content';
import { announces, keepTogether, KEPT } from './keep-together';
import { letterheadContent } from './letterhead-content';
import { namedStack } from './named-stack';
import { LINE_HEIGHTS, PAGE, SIZE, type LineHeight } from './page';
import { PageNumbers } from './page-numbers';
import { bottomLine, topLine } from './running-lines';
import { signatureContent } from './signature-content';

/** The whole document in pdfmake's terms. Equal models give equal definitions, and so, with `documentInformation`, equal bytes. */
export function documentDefinition(
  document: OfficialDocument,
  lineHeight: LineHeight = LINE_HEIGHTS[0],
): TDocumentDefinitions {
  const { left, top, right, bottom } = PAGE.margins;
  const pages = new PageNumbers();
  const part = (index: number, section: Content[]): ContentSection => ({
    section: { stack: section },
    header: (page) => topLine(pages.numberOf(index, page), document.flags),
  });
  return {
    pageSize: 'A4',
    pageMargins: [left, top, right, bottom],
    version: '1.7',
    subset: 'PDF/A-3b',
    language: 'vi-VN',
    displayTitle: true,
    info: documentInformation(document),
    defaultStyle: { font: FAMILY, fontSize: SIZE.body },
    footer: () => bottomLine(document.flags),
    pageBreakBefore: keepTogether,
    content: [
      part(0, mainPart(document, lineHeight)),
      ...document.appendices.map((appendix, index) => part(index + 1, appendixContent(document, appendix, index))),
    ],
  };
}

function mainPart(document: OfficialDocument, lineHeight: LineHeight): Content[] {
  const end = document.body.length - 1;
  const blocks = document.body.map((block, index) =>
    namedStack(index === end ? KEPT.lastBlock : KEPT.block(index, block.kind), [blockContent(block, lineHeight)]),
  );
  const closing = document.body.findLastIndex((block, index) => index < end && !announces(block)) + 1;
  return [
    letterheadContent(document),
    ...headingContent(document, lineHeight),
    ...blocks.slice(0, closing),
    namedStack(KEPT.closing, [...blocks.slice(closing), namedStack(KEPT.signature, [signatureContent(document)])]),
  ];
}

/** Papers without a date of their own, drafts above all, still need a fixed one: the clock would make every rendering differ. */
const DATE_OF_UNDATED = legalDate('2020-01-01');

/**
 * PDF metadata. The digest makes the file identifier, which pdfkit derives from these fields, differ whenever the content differs;
 * two revisions of a draft would otherwise claim to be one file.
 */
function documentInformation(document: OfficialDocument): TDocumentInformation & { readonly modelDigest: string } {
  return {
    title: [document.type, document.subject].filter(Boolean).join(' – '),
    author: document.issuedBy,
    subject: document.subject,
    creator: 'Công Nhận',
    producer: 'Công Nhận',
    creationDate: startOfLegalDay(document.date ?? DATE_OF_UNDATED),
    modelDigest: createHash('sha256').update(canonicalJson(document)).digest('hex'),
  };
}
