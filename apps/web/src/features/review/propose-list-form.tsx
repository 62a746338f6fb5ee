import type { LegalDate } from '../../api/types';
import type { ActForm, ActValues } from '../../components/act/act-call';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import type { FieldErrors } from '../../components/field-error';
import { TextField } from '../../components/text-field';
import { formatNumber } from '../../format/number';
import { TRACK_WORDS, TRACKS } from '../dossiers/track';
import type { ReviewRow } from './review-draft';

/** What the Tờ trình to the Chairman is called by, and what will come of sending it. */
export function proposeListForm(rows: readonly ReviewRow[], today: LegalDate | undefined): ActForm {
  const counts = TRACKS.map((track) => [track, rows.filter((row) => row.proposedTrack === track).length] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const parts = counts.filter(([, count]) => count > 0);
  const told = parts.map(([track, count]) => `${TRACK_WORDS[track].toLocaleLowerCase('vi')} ${formatNumber(count)}`);
  return {
    confirm:
      `Trình danh sách ${formatNumber(total)} trong ${formatNumber(rows.length)} địa bàn (${told.join(', ')}). ` +
      'Dự thảo Quyết định phê duyệt danh sách được lập kèm theo, qua kiểm tra nội dung, thể thức, thẩm tra ' +
      'rồi tới người có thẩm quyền ký; những nơi ấy được báo ngay. Sau khi trình không sửa bảng rà soát được nữa. ' +
      'Khi Quyết định phát hành, các địa bàn được báo kết quả.',
    initial: { number: '', date: null },
    pointers: ['/submission/number', '/submission/date'],
    missing: ({ number, date }) => {
      if (total === 0) return 'Chưa có địa bàn nào được đề xuất.';
      return number === '' || date === null ? 'Xin ghi số, ký hiệu và ngày của Tờ trình.' : null;
    },
    render: (form) => <Fields {...form} today={today} />,
  };
}

interface FieldsProps {
  values: ActValues;
  set: (name: string, value: unknown) => void;
  errors: FieldErrors;
  today: LegalDate | undefined;
}

function Fields({ values, set, errors, today }: FieldsProps) {
  return (
    <>
      <TextField
        label="Số, ký hiệu Tờ trình của cơ quan đề xuất"
        help="Ví dụ: 385/TTr-CAT-PC04"
        required
        maxLength={60}
        value={String(values['number'])}
        onChange={(number) => set('number', number)}
        error={errors.at('/submission/number')}
      />
      <VietnameseDateField
        label="Ngày Tờ trình"
        required
        value={(values['date'] as LegalDate | null) ?? null}
        today={today}
        max={today}
        error={errors.at('/submission/date')}
        onChange={(date) => set('date', date)}
      />
    </>
  );
}

/** The body of the proposal: the units that are proposed, each with its track. */
export const proposalOf = (rows: readonly ReviewRow[], values: ActValues) => ({
  units: rows.flatMap(({ unitCode, proposedTrack, note }) =>
    proposedTrack === null ? [] : [{ code: unitCode, track: proposedTrack, ...(note ? { reason: note } : {}) }],
  ),
  submission: { number: String(values['number']), date: String(values['date']) },
});
