import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { initials } from '../../format/initials';
import { api, body } from '../../api/client';

export type Appraisal = Schemas['DossierAppraisal'];
export type AppraisalLine = Schemas['AppraisalLine'];
export type Opinion = Schemas['OpinionView'];
export type OwnTask = Schemas['OwnTask'];
/** Which count an office enters: the chair of the appraisal confirms, another agency holds its own count against it. */
export type OwnStage = 'confirmed' | 'compared';
export type Tab = 'all' | 'waiting' | 'examining' | 'presented' | 'given' | 'differs' | 'dissent';

export const TABS: readonly { key: Tab; label: string }[] = [
  { key: 'all', label: 'Tất cả' },
  { key: 'waiting', label: 'Chưa xem' },
  { key: 'examining', label: 'Đang thẩm định' },
  { key: 'presented', label: 'Chờ lãnh đạo duyệt' },
  { key: 'given', label: 'Đã có ý kiến' },
  { key: 'differs', label: 'Lệch số liệu' },
  { key: 'dissent', label: 'Khác ý kiến' },
];

export const tabNamed = (name: string | null): Tab => TABS.find(({ key }) => key === name)?.key ?? 'all';

export const appraisalKeys = {
  sheet: (period: string, tab: Tab) => ['appraisal', 'sheet', period, tab] as const,
  dossier: (id: string) => ['appraisal', 'dossier', id] as const,
};

/** A province has fewer dossiers than one page holds; the sheet is read across, not page by page. */
export const useSheet = (period: string, tab: Tab) =>
  useQuery({
    queryKey: appraisalKeys.sheet(period, tab),
    queryFn: ({ signal }) =>
      body(api.GET('/api/appraisal/sheet', { params: { query: { period, tab, limit: 200 } }, signal })),
  });

export const fetchAppraisal = (id: string, signal?: AbortSignal): Promise<Appraisal> =>
  body(api.GET('/api/dossiers/{id}/appraisal', { params: { path: { id } }, signal: signal ?? null }));

export const useAppraisal = (id: string) =>
  useQuery({ queryKey: appraisalKeys.dossier(id), queryFn: ({ signal }) => fetchAppraisal(id, signal) });

/** The own office's unfinished opinion, if there is one. */
export const draftOf = ({ opinions }: Appraisal): Opinion | null => opinions.find(({ given }) => !given) ?? null;

/** What an agency of the panel is called in a cell of the sheet. */
export const shortName = (agencies: AppraisalLine['agencies'], member: string): string =>
  initials(agencies.find((agency) => agency.member === member)?.label ?? member);

export const STATUS_WORDS: Record<AppraisalLine['agencies'][number]['status'], string> = {
  waiting: 'chưa xem',
  examining: 'đang thẩm định',
  presented: 'chờ lãnh đạo duyệt',
  given: 'đã có ý kiến',
  silent: 'quá thời hạn, coi như thống nhất',
};

export const OVERALL_WORDS = {
  agree: 'Đồng ý đề nghị công nhận',
  disagree: 'Không đồng ý',
  other: 'Ý kiến khác',
} as const;

/** The chair of the appraisal confirms; every other agency holds a count of its own beside it. */
export const stageOf = ({ line }: Appraisal, officeKind: string): OwnStage =>
  line.agencies.find(({ office }) => office === officeKind)?.lead ? 'confirmed' : 'compared';

/** The own office has said its word in this round: nothing of it is written any more. */
export const hasSpoken = ({ line }: Appraisal, officeKind: string): boolean =>
  line.agencies.some(({ office, status }) => office === officeKind && (status === 'given' || status === 'silent'));
