import { legalDate } from '@app/domain/shared';
import { digest, message } from './messages.vi';

const due = legalDate('2025-07-30');

it('speaks of one matter by its title', () => {
  expect(message('reminder.overdue', { title: 'Kế hoạch thực hiện – Sở Y tế', due })).toBe(
    'Đôn đốc – Kế hoạch thực hiện – Sở Y tế: đã quá hạn 30/07/2025.',
  );
});

it.each([
  ['reminder.overdue', 'obligation', 'Đôn đốc – Kế hoạch thực hiện: 14 đơn vị đã quá hạn 30/07/2025.'],
  ['reminder.reminder', 'obligation', 'Nhắc việc – Kế hoạch thực hiện: 14 đơn vị sắp đến hạn 30/07/2025.'],
  ['reminder.first', 'dossier', 'Kế hoạch thực hiện: 14 hồ sơ có việc mới, hạn 30/07/2025.'],
])('speaks of many at once by their number: %s of %s', (code, kind, text) => {
  expect(digest(code, { count: 14, kind, duty: 'Kế hoạch thực hiện', due })).toBe(text);
});
