import { composePaper, draftedFor, printedFor, type Paper } from '@app/domain/documents';
import { signersOfNotice } from '@app/domain/decisions';
import type { PlanRevision } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { shippedPlan } from '@app/plans';
import { noticeMatter, type Preparation } from './paper-matters';

const day = legalDate('2025-12-18');
const found = { unitCode: '21601-07', unit: 'Khu phố 7', track: null, submissionNumber: '3/TTr-KP7' };
const dossier = {
  id: 'd',
  ...found,
  submissionDate: day,
  finding: { outcome: 'not-recognised', failed: ['TC1'] },
  failures: [{ id: 'TC1', criterion: 'Tiêu chí 1', required: '0 người', found: '01 người' }],
} as const;
const place = {
  place: 'Quy Nhơn Đông',
  jurisdiction: 'phường Quy Nhơn Đông',
  province: 'tỉnh Gia Lai',
  unitKinds: 'khu phố',
  recognisedAs: 'không ma túy',
  lead: 'Công an phường Quy Nhơn Đông',
  draftingUnit: '',
};

/** The lines over the signature of a notice under this plan, as it is drafted for whoever signs it first. */
function signedUnder(plan: PlanRevision): string[] {
  const preparation: Preparation = {
    plan,
    place,
    today: day,
    period: { from: legalDate('2024-12-15'), to: legalDate('2025-12-14') },
    preparer: place.lead,
    proposal: { number: '21/TTr-CAP', date: day },
  };
  const grounds = { submission: { number: '3/TTr-KP7', date: day }, minutes: [] };
  const paper: Paper = { template: 'notice-refusal', input: noticeMatter(preparation, dossier, grounds) };
  const role = draftedFor(paper, signersOfNotice(plan));
  if (!role) throw new Error('nobody signs the notice');
  return [...composePaper(printedFor(paper, { role, name: 'A' }), { draft: true, demo: false }).signature.lines];
}

describe('the notice of a refusal is not signed otherwise than its plan says', () => {
  const { plan: ward } = shippedPlan('quy-nhon-dong-2025-2030', 1);
  const { plan: province } = shippedPlan('quang-ngai-2025', 1);
  const withNotice = (more: Partial<PlanRevision['documents'][number]>): PlanRevision => ({
    ...ward,
    documents: ward.documents.map((one) => (one.id === 'thong-bao' ? { ...one, ...more } : one)),
  });

  it.each<[what: string, plan: PlanRevision, lines: string[]]>([
    ['a province by default: by order', province, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['the ward, formula body and a deputy', ward, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['formula body without a deputy', withNotice({ deputy: false }), ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['formula head and a deputy', withNotice({ formula: 'head' }), ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['formula head alone', withNotice({ formula: 'head', deputy: false }), ['CHỦ TỊCH']],
    ['formula authorised', withNotice({ formula: 'authorised' }), ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['a plan without an entry', { ...ward, documents: [] }, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  ])('%s', (_, plan, lines) => expect(signedUnder(plan)).toEqual(lines));
});
