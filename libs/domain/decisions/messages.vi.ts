import { EARLIEST_PAPER, toVietnamese, type LegalDate } from '@app/domain/shared';
import type { Sentences } from '@app/domain/workflow';

const list = (value: unknown): string => [value].flat().map(String).join(', ');

const about = (unit: unknown): string => (typeof unit === 'string' ? `${unit}: ` : '');

/** Sentences for what is refused at the last look and at the decision. */
export const decisionMessages: Sentences = {
  'confirmation.too-early': ({ from }) =>
    `Số liệu cuối kỳ chỉ được xác nhận từ ngày cuối của kỳ đánh giá (${toVietnamese(String(from) as LegalDate)}).`,
  'confirmation.not-stated': () => 'Công an cấp xã chưa xác nhận số liệu cuối kỳ.',
  'confirmation.not-now': () => 'Hồ sơ không ở bước xác nhận số liệu cuối kỳ.',
  'confirmation.incomplete': ({ indicators }) => `Còn thiếu số liệu cuối kỳ: ${[indicators].flat().join('; ')}.`,
  'decision.undetermined': ({ criteria, unit }) => `${about(unit)}Tiêu chí ${list(criteria)} chưa đủ căn cứ đánh giá.`,
  'decision.points-open': ({ unit }) => `${about(unit)}Tổng số điểm chưa đủ căn cứ đánh giá.`,
  'decision.reason-of-council': ({ unit }) =>
    `${about(unit)}Hội đồng không đề nghị công nhận dù các tiêu chí đều đạt; phải nêu tiêu chí và lý do theo biên bản.`,
  'decision.submission-without-number': ({ unit }) =>
    `${about(unit)}Tờ trình chưa có số, ngày nên thông báo chưa thể viện dẫn.`,
  'decision.nothing-ready': () => 'Không có hồ sơ nào chờ lập quyết định hoặc thông báo.',
  'decision.not-refused': () => 'Hồ sơ này không thuộc diện thông báo chưa công nhận.',
  'decision.unknown-criterion': () => 'Tiêu chí không có trong kế hoạch.',
  'decision.proposal-date': () =>
    `Ngày Tờ trình phải là một ngày có thật, từ ${toVietnamese(EARLIEST_PAPER)} đến hôm nay.`,
  'decision.not-the-preparer': ({ office }) =>
    `${String(office)} không phải cơ quan tham mưu quyết định theo kế hoạch này.`,
};

/** Reasons that the product gives when it takes a draft away; they stand in the paper's history. */
export const decisionReasons = { draftedAnew: 'Lập lại dự thảo theo kết quả mới.' } as const;

/** How the summary for the Chairman says who disagreed. */
export const dissentWords = {
  criterion: (id: string, verdict: string): string => `${id}: ${verdict}`,
  overall: { disagree: 'Không đồng ý đề nghị công nhận', other: 'Ý kiến khác' },
  council: 'Hội đồng',
  votes: ({ no, abstain }: { readonly no: number; readonly abstain: number }): string =>
    [...(no > 0 ? [`${no} không đồng ý`] : []), ...(abstain > 0 ? [`${abstain} ý kiến khác`] : [])].join(', '),
} as const;

/** How refusals call the things of this feature. */
export const decisionWords = { period: 'Kỳ đánh giá', dossier: 'Hồ sơ' } as const;
