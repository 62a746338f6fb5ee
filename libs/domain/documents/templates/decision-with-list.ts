import { article, closed, proclamation } from '../format/body';
import { citationOfNamedIssuer, legalBasis, type Citation, type CitedDocument } from '../format/citation';
import { symbolOf } from '../format/document-number';
import { decidingAuthority, letterheadOf } from '../format/letterhead';
import type { BodyBlock, OfficialDocument } from '../format/official-document';
import { fileCopy } from '../format/recipients';
import type { SigningCapacity } from '../format/signing-capacity';
import { headsOf, inCapitals, inSentence, peoplesCommitteeOf } from '../format/unit-names';
import { issuedAs, type Issue } from './issue';
import { unitListTable, type ListedUnit } from './unit-list';

/** A decision is taken by the body or by its head; other formulas cannot decide. */
export type DecidingCapacity = Extract<SigningCapacity, { formula: 'body' | 'head' }>;

/** What the two decisions with an appended list have in common. */
export interface DecisionWithList extends Issue<DecidingCapacity> {
  /** The unit whose committee decides: `tỉnh Quảng Ngãi`, `phường Quy Nhơn Đông`. */
  readonly jurisdiction: string;
  readonly place: string;
  /** `xã, phường, đặc khu`, `khu phố`: the kinds of unit that are decided on. */
  readonly unitKinds: string;
  /** As what a unit is recognised, after the word for its kind: `không ma túy`. */
  readonly recognisedAs: string;
  /** `Công an tỉnh Quảng Ngãi`: the office that leads the work. */
  readonly lead: string;
  readonly year: number;
  /** Before the plan: laws and decisions from above, in order of force. */
  readonly bases: readonly Citation[];
  readonly plan: CitedDocument;
  /** What it rests on besides rules: the council's minutes. */
  readonly grounds?: readonly CitedDocument[];
  /** `Giám đốc Công an tỉnh Quảng Ngãi`, whose proposal is decided on. */
  readonly proposer: string;
  readonly proposal: CitedDocument;
  readonly units: readonly ListedUnit[];
  /** Unit that drafted it, for the file copy: `NC`. */
  readonly drafter: string;
}

export interface DecidedMatter {
  readonly subject: string;
  readonly appendixTitle: string;
  /** Điều 1 and Điều 2; Điều 3, on force and execution, is always the same. */
  readonly articles: readonly BodyBlock[];
  /** Readers above the issuer, between “Như Điều 3” and its own leaders. */
  readonly superiors: readonly string[];
}

/** Quyết định (cá biệt) with a list as its appendix (Mẫu 1.2, Mẫu 2.1). Symbol `QĐ-UBND` under both formulas. */
export function decisionWithList(input: DecisionWithList, matter: DecidedMatter): OfficialDocument {
  const { formula } = input.signatory.capacity;
  const committee = peoplesCommitteeOf(input.jurisdiction);
  const jurisdiction = inSentence(input.jurisdiction);
  return {
    ...issuedAs(input),
    letterhead: letterheadOf({ kind: 'peoples-committee', unit: input.jurisdiction }),
    issuedBy: formula === 'head' ? `Chủ tịch ${committee}` : committee,
    symbol: symbolOf('Quyết định', 'UBND'),
    place: input.place,
    type: 'Quyết định',
    subject: matter.subject,
    authority: decidingAuthority(formula, input.jurisdiction),
    bases: [
      ...[...input.bases, input.plan, ...(input.grounds ?? [])].map(legalBasis),
      `Theo đề nghị của ${input.proposer} tại ${citationOfNamedIssuer(input.proposal)}`,
    ],
    body: closed([proclamation('QUYẾT ĐỊNH:'), ...matter.articles, execution(input)]),
    recipients: [
      'Như Điều 3',
      ...matter.superiors,
      `Chủ tịch, các Phó Chủ tịch UBND ${jurisdiction}`,
      `Ủy ban Mặt trận Tổ quốc Việt Nam ${jurisdiction}`,
      'Văn phòng UBND: Lãnh đạo VP, các phòng',
      fileCopy(input.drafter),
    ],
    appendices: [{ title: inCapitals(matter.appendixTitle), table: unitListTable(input.units, input.unitKinds) }],
  };
}

function execution({ jurisdiction, proposer, unitKinds }: DecisionWithList): BodyBlock {
  return article(
    3,
    `Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng ${peoplesCommitteeOf(jurisdiction)}, ${proposer}, Thủ trưởng các ` +
      `cơ quan, đơn vị liên quan và ${headsOf(unitKinds)} nêu tại Điều 1 chịu trách nhiệm thi hành ` +
      'Quyết định này.',
  );
}
