import { useQueries } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import type { ObligationFilter } from './labels';

export type View = 'den-luot' | 'phai-gui' | 'tiep-nhan' | 'cham' | 'tat-ca';

/** Views of the list, and what an empty one means. */
export const VIEWS: Readonly<Record<View, { label: string; filter: ObligationFilter; empty: string }>> = {
  'den-luot': {
    label: 'Đến lượt tôi',
    filter: { view: 'turn' },
    empty: 'Không có nhiệm vụ nào đang chờ chức danh đang dùng.',
  },
  'phai-gui': {
    label: 'Cơ quan tôi phải gửi',
    filter: { view: 'owing' },
    empty: 'Kế hoạch chưa giao cơ quan của ông/bà nhiệm vụ nào khớp với bộ lọc.',
  },
  'tiep-nhan': {
    label: 'Cơ quan tôi tiếp nhận',
    filter: { view: 'accepting' },
    empty: 'Chưa có nhiệm vụ nào mà cơ quan của ông/bà tiếp nhận khớp với bộ lọc.',
  },
  cham: {
    label: 'Chậm, quá hạn',
    filter: { view: 'all', late: 'true' },
    empty: 'Không có đơn vị nào gửi chậm hoặc quá hạn.',
  },
  'tat-ca': { label: 'Tất cả', filter: { view: 'all' }, empty: 'Nhiệm vụ được giao khi mở kỳ đánh giá.' },
};

/** Only what a role can have anything in. */
export function viewsOf(role: string): readonly View[] {
  if (role === 'auditor' || role === 'programme-administrator') return ['tat-ca', 'cham'];
  if (role.startsWith('commune-')) return ['den-luot', 'phai-gui', 'cham', 'tat-ca'];
  return ['den-luot', 'phai-gui', 'tiep-nhan', 'cham', 'tat-ca'];
}

/** How many each view holds, by the same query as its list. */
export function useViewCounts(views: readonly View[]): Partial<Record<View, number>> {
  const answers = useQueries({
    queries: views.map((view) => ({
      queryKey: ['obligations', 'count', view],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        body(api.GET('/api/obligations', { params: { query: { ...VIEWS[view].filter, limit: 1 } }, signal })),
    })),
  });
  return Object.fromEntries(views.map((view, index) => [view, answers[index]?.data?.total]));
}
