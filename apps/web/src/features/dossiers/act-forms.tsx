import type { ActForm } from '../../components/act/act-call';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { inSentence } from '../../format/capital';
import { formatDate } from '../../format/date';
import type { DossierPageData } from './dossier-query';
import { TRACK_LABELS, type Track } from './track';

/** What the person is told before pressing: what will happen and who hears of it. */
export function dossierForms(page: DossierPageData): Partial<Record<string, ActForm>> {
  const { submission, unitName, again } = page;
  const paper = submission?.number
    ? ` kèm Tờ trình số ${submission.number}${submission.date ? ` ngày ${formatDate(submission.date)}` : ''}`
    : '';
  return {
    register: registering(page),
    'withdraw-registration': {
      confirm: `Đăng ký của ${inSentence(unitName)} được rút; số liệu gốc sửa được và đăng ký lại được trong thời hạn.`,
    },
    'approve-registration': {
      confirm: `${unitName} vào danh sách xây dựng theo nội dung đã đăng ký; số liệu gốc giữ nguyên để so sánh. Địa phương được báo.`,
    },
    'return-registration': {
      confirm: 'Đăng ký trở về để sửa; người đăng ký thấy lý do ông/bà ghi dưới đây.',
    },
    'decline-registration': {
      confirm: `${unitName} không vào danh sách xây dựng của kỳ này. Địa phương được báo kèm lý do.`,
    },
    'set-track': {
      initial: { track: page.tracks[0] },
      render: ({ values, set, errors }) => (
        <TrackField tracks={page.tracks} value={values['track']} onChange={set} error={errors.at('/track')} />
      ),
      pointers: ['/track'],
    },
    'return-to-draft': {
      confirm:
        'Hồ sơ trở về cho cán bộ đầu mối sửa; người lập thấy lý do ông/bà ghi dưới đây. Dự thảo Tờ trình sẽ được lập lại khi trình lần sau.',
    },
    send: {
      confirm: `Hồ sơ${paper} được gửi tới cơ quan tiếp nhận; mã hồ sơ và số đến có ngay, phiếu tiếp nhận in được. Sau khi gửi không sửa được, trừ khi có yêu cầu bổ sung.`,
    },
    withdraw: {
      confirm: `Hồ sơ của ${inSentence(unitName)} ra khỏi quá trình xét công nhận kỳ này. Các cơ quan đang thẩm định được báo, lý do ghi vào lịch sử. ${again === null ? 'Không gửi lại được trong kỳ đánh giá này.' : 'Không gửi lại được trong giai đoạn này.'}`,
    },
    'take-in': {
      confirm: `Hồ sơ được ghi là đã tiếp nhận; thời hạn thẩm định của các cơ quan bắt đầu tính. Địa phương và các cơ quan thẩm định được báo.`,
    },
    'refuse-intake': {
      confirm: `Hồ sơ của ${inSentence(unitName)} kết thúc ở đây; địa phương được báo kèm lý do. Nếu chỉ thiếu thành phần, xin dùng “Yêu cầu bổ sung, hoàn thiện”.`,
    },
    petition: {
      confirm:
        'Hồ sơ được mở lại để các cơ quan thẩm định lại từ đầu; các cơ quan ấy và Hội đồng được báo. Xin nêu rõ nội dung đề nghị xem xét lại.',
    },
  };
}

/** What the unit sets out to do, and the target that it gives itself where the plan lets it. */
function registering({ registration, unitName }: DossierPageData): ActForm {
  const tracks = registration?.tracks ?? [];
  const ownTargets = registration?.ownTargets ?? false;
  return {
    confirm: `${unitName} đăng ký cho kỳ này. Số liệu gốc được giữ nguyên để so sánh khi đề nghị công nhận; cơ quan phê duyệt được báo.`,
    initial: { track: tracks[0], target: '' },
    pointers: ['/track', '/target'],
    render: ({ values, set, errors }) => (
      <>
        {tracks.length > 0 && (
          <TrackField tracks={tracks} value={values['track']} onChange={set} error={errors.at('/track')} />
        )}
        {ownTargets && (
          <TextField
            label="Chỉ tiêu địa phương đăng ký"
            required
            maxLength={500}
            value={typeof values['target'] === 'string' ? values['target'] : ''}
            onChange={(target) => set('target', target)}
            error={errors.at('/target')}
          />
        )}
      </>
    ),
    missing: ({ target }) =>
      ownTargets && !(typeof target === 'string' && target.trim()) ? 'Xin ghi chỉ tiêu đăng ký.' : null,
  };
}

interface TrackFieldProps {
  tracks: readonly Track[];
  value: unknown;
  onChange: (name: string, value: unknown) => void;
  error?: string;
}

function TrackField({ tracks, value, onChange, error }: TrackFieldProps) {
  return (
    <SelectField
      label="Nội dung xây dựng"
      required
      value={typeof value === 'string' ? value : ''}
      options={tracks.map((track) => ({ value: track, label: TRACK_LABELS[track] }))}
      onChange={(track) => onChange('track', track)}
      error={error}
    />
  );
}

/** Acts that are worked out on a page of their own. */
export const elsewhereFor = (id: string): Partial<Record<string, string>> => ({
  review: '/ra-soat',
  present: `/ho-so/${id}/kiem-tra`,
  'ask-supplement': `/ho-so/${id}/yeu-cau-bo-sung`,
  supplement: `/ho-so/${id}/bo-sung`,
  opine: `/tham-dinh/${id}`,
  revise: `/tham-dinh/${id}`,
  propose: '/hoi-dong',
  confirm: `/ho-so/${id}/cuoi-ky`,
});
