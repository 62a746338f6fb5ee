import type { Schemas } from '@app/api-client';
import type { LegalDate } from '../../api/types';
import type { ActForm, ActValues } from '../../components/act/act-call';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';

type Event = Schemas['PeriodEventView'];

/** Which event, from which day on, by which paper: duties count their days from it, and it is told once. */
export function tellEventForm(events: readonly Event[], today: LegalDate | undefined): ActForm {
  const mine = events.filter(({ mayTell }) => mayTell);
  return {
    confirm:
      'Nhiệm vụ chờ sự kiện này được giao ngay, thời hạn tính từ ngày ghi dưới đây; các cơ quan có liên quan được báo. Đã ghi nhận thì không sửa được nữa.',
    initial: { event: mine.length === 1 ? (mine[0]?.event ?? '') : '', on: null, paper: '' },
    pointers: ['/event', '/on', '/paper'],
    missing: ({ event, on, paper }) =>
      event && on && text(paper).trim() !== '' ? null : 'Xin chọn sự kiện, ghi ngày và số, ký hiệu văn bản.',
    render: ({ values, set, errors }) => (
      <>
        <SelectField
          label="Sự kiện"
          required
          none="Chọn sự kiện"
          value={text(values.event)}
          options={mine.map(({ event, label }) => ({ value: event, label }))}
          onChange={(event) => set('event', event)}
          error={errors.at('/event')}
        />
        <VietnameseDateField
          label="Ngày của văn bản, hoặc ngày diễn ra"
          required
          today={today}
          max={today}
          value={values.on as LegalDate | null}
          onChange={(on) => set('on', on)}
          error={errors.at('/on')}
        />
        <TextField
          label="Số, ký hiệu văn bản"
          required
          value={text(values.paper)}
          maxLength={200}
          onChange={(paper) => set('paper', paper)}
          error={errors.at('/paper')}
        />
      </>
    ),
  };
}

export const toldEvent = ({ event, on, paper }: ActValues): Schemas['TellEventBody'] => ({
  event: text(event),
  on: text(on),
  paper: text(paper).trim(),
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
