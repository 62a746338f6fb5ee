import type { Schemas } from '@app/api-client';
import { formatDate, formatInstant } from '../../format/date';

type Entry = Pick<Schemas['EventEntry'], 'by' | 'at' | 'carried' | 'reason'>;

/** What was carried over was told by somebody in another period; the hour is only that at which it came here. */
export function whoAndWhen({ by, at, carried, reason }: Entry): string {
  const what = reason ? 'đính chính' : 'ghi nhận';
  const told = by ? `${by} ${what}` : what;
  return carried
    ? `${told} ở kỳ khác của kế hoạch; chuyển sang kỳ này lúc ${formatInstant(at)}`
    : `${told} lúc ${formatInstant(at)}`;
}

/** A duty that was dropped does not come back: whoever tries days out would lose it for good, and is told before. */
export function beforeCorrecting({
  label,
  on,
  paper,
}: Pick<Schemas['PeriodEventView'], 'label' | 'on' | 'paper'>): string {
  const stands = `${label}: đang ghi ngày ${on ? formatDate(on) : ''}${paper ? `, văn bản ${paper}` : ''}.`;
  return `${stands} Nhiệm vụ chưa gửi và hồ sơ đang giải quyết được tính lại thời hạn theo ngày đúng; việc đã gửi giữ nguyên hạn cũ. Nhiệm vụ định kỳ mà theo ngày đúng không phải làm thì được bỏ, và không được giao lại khi đính chính lần nữa; xin kiểm tra kỹ ngày. Lần ghi trước vẫn được giữ lại.`;
}
