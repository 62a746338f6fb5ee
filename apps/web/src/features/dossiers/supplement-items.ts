export type SupplementKind = 'incorrect' | 'incomplete' | 'outdated';

export const SUPPLEMENT_KINDS: readonly SupplementKind[] = ['incorrect', 'incomplete', 'outdated'];

export const KIND_WORDS: Record<SupplementKind, string> = {
  incorrect: 'Chưa đúng',
  incomplete: 'Còn thiếu',
  outdated: 'Đã hết hiệu lực',
};

/** What is asked of one component of the dossier. */
export interface SupplementItem {
  component: string;
  kind: SupplementKind;
  words: string;
}

/** What is still missing of a request, as a sentence; null when it may be sent. */
export function requestFault(items: readonly SupplementItem[]): string | null {
  if (items.length === 0) return 'Xin chọn ít nhất một thành phần cần bổ sung.';
  return items.some(({ words }) => words.trim() === '') ? 'Xin ghi rõ cần bổ sung gì ở từng thành phần đã chọn.' : null;
}
