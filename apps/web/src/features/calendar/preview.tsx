import { Link } from 'react-router';
import type { Schemas } from '@app/api-client';
import { Section } from '../../components/section';
import { Sheet } from '../../components/sheet';
import { formatDate, formatDay } from '../../format/date';
import { formatNumber } from '../../format/number';
import { kindLabel, subjectPath } from '../subject-path';

/** What the draft would do to open deadlines. */
export function Preview({ preview }: { preview: Schemas['CalendarPreview'] }) {
  const { set, removed, announced, open, movedCount, moved, keptCount, kept } = preview;
  return (
    <Section title="Xem trước">
      <div className="cn-stack">
        <ul>
          {set.map(({ date, kindLabel: kind, label }) => (
            <li key={date}>
              {formatDay(date)}: {kind}, {label}
            </li>
          ))}
          {removed.map(({ date, label }) => (
            <li key={date}>
              {formatDay(date)}: bỏ “{label}”, như ngày trong tuần
            </li>
          ))}
          {announced !== null && (
            <li>{announced ? 'Đánh dấu năm đã công bố lịch nghỉ' : 'Đánh dấu năm chưa công bố lịch nghỉ'}</li>
          )}
        </ul>
        <p>
          <strong>
            {movedCount === 0
              ? `Không thời hạn nào thay đổi, trong ${formatNumber(open)} thời hạn đang mở.`
              : `${formatNumber(movedCount)} trong ${formatNumber(open)} thời hạn đang mở sẽ dời ngày.`}
          </strong>{' '}
          Các lần nhắc việc được tính lại theo lịch mới.
        </p>
        {moved.length > 0 && (
          <Sheet label="Thời hạn sẽ dời ngày" tall>
            <thead>
              <tr>
                <th scope="col" className="cn-sheet-name">
                  Việc
                </th>
                <th scope="col">Đang chờ</th>
                <th scope="col">Từ</th>
                <th scope="col">Sang</th>
              </tr>
            </thead>
            <tbody>
              {moved.map((one, at) => (
                <tr key={`${one.subjectId} ${at}`}>
                  <th scope="row" className="cn-sheet-name">
                    <Subject {...one} />
                  </th>
                  <td>{one.officeName}</td>
                  <td>{formatDate(one.from)}</td>
                  <td>{formatDate(one.to)}</td>
                </tr>
              ))}
            </tbody>
          </Sheet>
        )}
        {movedCount > moved.length && <p className="cn-quiet">Hiện {formatNumber(moved.length)} thời hạn đầu.</p>}
        {keptCount > 0 && (
          <>
            <p>
              {formatNumber(keptCount)} thời hạn giữ nguyên ngày đã hẹn (ngày trả lời khó khăn, ngày gửi lại báo cáo):
              ngày ấy đã báo cho cơ quan và không tính lại được từ kế hoạch.
            </p>
            <ul>
              {kept.map((one, at) => (
                <li key={`${one.subjectId} ${at}`}>
                  <Subject {...one} />, {one.officeName}, hạn {formatDate(one.due)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}

function Subject({ kind, subjectId, title }: { kind: string; subjectId: string; title: string }) {
  const page = subjectPath(kind, subjectId);
  const name = `${kindLabel(kind)}: ${title}`;
  return page ? (
    <Link className="cn-preview-subject" to={page.to}>
      {name}
    </Link>
  ) : (
    <>{name}</>
  );
}
