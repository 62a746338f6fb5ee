import { isReviewed, type ReviewRow } from './review-draft';

const TABS: readonly { key: string; label: string; of: (row: ReviewRow) => boolean }[] = [
  { key: 'tat-ca', label: 'Tất cả', of: () => true },
  { key: 'chua-ra-soat', label: 'Chưa rà soát', of: (row) => !isReviewed(row) },
  { key: 'de-xuat', label: 'Đề xuất', of: (row) => row.proposedTrack !== null },
  { key: 'khong-de-xuat', label: 'Không đề xuất', of: (row) => isReviewed(row) && row.proposedTrack === null },
];

export const inTab = (row: ReviewRow, key: string): boolean =>
  (TABS.find((tab) => tab.key === key) ?? TABS[0])?.of(row) ?? true;

export const tabsOf = (rows: readonly ReviewRow[]) =>
  TABS.map(({ key, label, of }) => ({ key, label, count: rows.filter(of).length }));
