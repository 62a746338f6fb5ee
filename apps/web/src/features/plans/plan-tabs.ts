/** Parts of a plan's page, in the address. */
export const PLAN_TABS = [
  { key: 'noi-dung', label: 'Nội dung' },
  { key: 'lich', label: 'Lịch và nhắc việc' },
  { key: 'so-do', label: 'Sơ đồ' },
] as const;
