import type { Schemas } from '@app/api-client';
import { Section } from '../../components/section';
import { formatDate, formatInstant } from '../../format/date';
import { formatNumber } from '../../format/number';

/** Who changed the year, when, and why. */
export function Changes({ changes }: { changes: readonly Schemas['CalendarChangeView'][] }) {
  if (changes.length === 0) return null;
  return (
    <Section title="Lịch sử sửa đổi">
      <ul>
        {changes.map(({ id, at, by, reason, set, removed, announced, moved }) => (
          <li key={id}>
            {formatInstant(at)}, {by}: {reason}.{' '}
            {[
              ...set.map(({ date, label }) => `${formatDate(date)} ${label}`),
              ...removed.map(({ date, label }) => `bỏ ${formatDate(date)} ${label}`),
              ...(announced === null ? [] : [announced ? 'năm đã công bố' : 'năm chưa công bố']),
            ].join('; ')}
            . Dời {formatNumber(moved)} thời hạn.
          </li>
        ))}
      </ul>
    </Section>
  );
}
