import {
  DEMONSTRATION_NAME,
  inSentence,
  peoplesCommitteeOf,
  timeOfDay,
  titleOfHead,
  unitAs,
  type CitedDocument,
  type IssuingOffice,
  type Paper,
} from '@app/domain/documents';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate, legalDateAt, timeInHanoi, type LegalDate } from '@app/domain/shared';
import { issuingUnit, type PlaceOfPapers } from '@app/periods';
import type { SupplementView } from '../queries/dossier-page.dto';
import type { ReceiptView } from '../send-dossier/receipt.dto';
import { componentInPaper } from '../component-in-paper';

type Matter<T extends Paper['template']> = Extract<Paper, { template: T }>['input'];

/** What both papers have in common. */
export interface IntakePaper {
  readonly plan: PlanRevision;
  readonly place: PlaceOfPapers;
  /** the office that takes dossiers in, as it heads its papers */
  readonly office: IssuingOffice;
  /** `Công an tỉnh Quảng Ngãi` */
  readonly officeName: string;
  readonly year: number;
  readonly demo: boolean;
}

export function receiptMatter(view: ReceiptView, paper: IntakePaper): Matter<'receipt'> {
  const { drafter } = issuingUnit(paper.officeName, paper.place);
  return {
    signatory: { capacity: { formula: 'own-head', position: 'Cán bộ tiếp nhận' }, name: nameIn(paper) },
    office: paper.office,
    symbol: `PTN-${drafter}`,
    place: paper.place.place,
    recognisedAs: paper.place.recognisedAs,
    commune: view.unitName,
    year: paper.year,
    submission: submissionOf(view, paper),
    dossierCode: view.code,
    arrivalNumber: view.arrivalNumber,
    arrivedOn: legalDateAt(view.arrivedAt),
    arrivedAt: timeOfDay(timeInHanoi(view.arrivedAt)),
    components: view.components.map(({ label, pieces }) => ({
      name: componentInPaper(label, view.unitName),
      files: pieces,
    })),
    drafter,
  };
}

export function supplementMatter(
  view: ReceiptView,
  paper: IntakePaper,
  { items, further, due }: Pick<SupplementView, 'items' | 'further'> & { readonly due: LegalDate },
): Matter<'supplement-request'> {
  const head = titleOfHead(paper.officeName);
  const { symbol, drafter } = issuingUnit(paper.officeName, paper.place);
  return {
    signatory: {
      capacity: { formula: 'own-head', position: head, deputy: `Phó ${head}` },
      name: nameIn(paper),
    },
    office: paper.office,
    symbol,
    place: paper.place.place,
    recognisedAs: paper.place.recognisedAs,
    commune: view.unitName,
    year: paper.year,
    submission: submissionOf(view, paper),
    dossierCode: view.code,
    wanted: items.map(({ label, words }) => ({
      component: componentInPaper(label, view.unitName),
      defect: inSentence(words.replace(/[.;\s]+$/u, '')),
    })),
    due,
    withWarning: further,
    drafter,
  };
}

const nameIn = ({ demo }: IntakePaper): string => (demo ? DEMONSTRATION_NAME : '');

const submissionOf = (
  { unitName, submissionNumber, submissionDate }: ReceiptView,
  { year, place: { recognisedAs } }: IntakePaper,
): CitedDocument => ({
  type: 'Tờ trình',
  number: submissionNumber,
  date: legalDate(submissionDate),
  issuer: peoplesCommitteeOf(unitName),
  subject: `về việc đề nghị công nhận ${unitAs(unitName, recognisedAs)} năm ${year}`,
});
