import type { Schemas } from '@app/api-client';
import type { LegalDate } from '../../api/types';
import type { ActForm, ActValues } from '../../components/act/act-call';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { beforeCorrecting } from './event-words';

type Event = Schemas['PeriodEventView'];
type Fields = Parameters<NonNullable<ActForm['render']>>[0];

/** Which event, from which day on, by which paper: duties count their days from it. */
export function tellEventForm(events: readonly Event[], today: LegalDate | undefined): ActForm {
  const mine = events.filter(({ mayTell }) => mayTell);
  return {
    confirm:
      'Nhiệm vụ chờ sự kiện này được giao ngay, thời hạn tính từ ngày ghi dưới đây; các cơ quan có liên quan được báo. Nếu ghi sai thì phải đính chính, kèm lý do; lần ghi sai vẫn còn trong hồ sơ.',
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
        <DayAndPaper values={values} set={set} errors={errors} today={today} />
      </>
    ),
  };
}

/** What stands is filled in: most corrections are of one of the two. */
export function correctEventForm(event: Event, today: LegalDate | undefined): ActForm {
  const { on, paper } = event;
  return {
    confirm: beforeCorrecting(event),
    initial: { event: event.event, on, paper: paper ?? '' },
    pointers: ['/on', '/paper'],
    missing: (values) => {
      if (!values.on || text(values.paper).trim() === '') return 'Xin ghi ngày và số, ký hiệu văn bản.';
      const same = values.on === on && text(values.paper).trim() === (paper ?? '');
      return same ? 'Xin sửa ngày hoặc số, ký hiệu văn bản.' : null;
    },
    render: ({ values, set, errors }) => <DayAndPaper values={values} set={set} errors={errors} today={today} />,
  };
}

function DayAndPaper({ values, set, errors, today }: Fields & { today: LegalDate | undefined }) {
  return (
    <>
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
  );
}

export const toldEvent = ({ event, on, paper }: ActValues): Schemas['TellEventBody'] => ({
  event: text(event),
  on: text(on),
  paper: text(paper).trim(),
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
