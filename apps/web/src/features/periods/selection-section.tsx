import type { Schemas } from '@app/api-client';
import { useState } from 'react';
import { Input } from 'antd';
import { Link } from 'react-router';
import { Facts, Section } from '../../components/section';
import { formatDate } from '../../format/date';
import { found } from '../../format/search';
import { documentPath } from '../documents/labels';
import { TRACK_WORDS } from '../dossiers/track';

/** Which units were reviewed and selected, on what paper, and what each sets out to do. */
export function SelectionSection({ selection }: { selection: Schemas['SelectionView'] }) {
  const [query, setQuery] = useState('');
  const { units, reviewed, submissionNumber, submissionDate, documentId, approvedOn, byTrack, list } = selection;
  const shown = list.filter((unit) => found(query, unit.name, unit.code));
  return (
    <div className="cn-stack">
      <Section title="Rà soát và lựa chọn">
        <Facts
          items={[
            ['Địa bàn thuộc kế hoạch', units],
            ['Đã rà soát', `${reviewed} / ${units}`],
            [
              'Tờ trình danh sách',
              submissionNumber && (
                <>
                  {submissionNumber}
                  {submissionDate && <> ngày {formatDate(submissionDate)}</>}
                </>
              ),
            ],
            ['Phê duyệt', approvedOn && formatDate(approvedOn)],
            ['Quyết định', documentId && <Link to={documentPath(documentId)}>Xem quyết định</Link>],
            ...byTrack.map((one) => [TRACK_WORDS[one.track], `${one.units} địa bàn`] as const),
          ]}
        />
      </Section>
      <Section title={approvedOn ? 'Danh sách được duyệt' : 'Danh sách đã trình'}>
        {list.length === 0 ? (
          <p className="cn-quiet">Chưa có danh sách, hoặc danh sách chưa được phê duyệt nên chưa xem được.</p>
        ) : (
          <>
            <Input
              type="search"
              className="cn-search cn-no-print"
              allowClear
              aria-label="Tìm địa bàn trong danh sách"
              placeholder="Tìm địa bàn, không cần dấu"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
            <p role="status" className="cn-quiet cn-small">
              {shown.length === list.length ? `${list.length} địa bàn` : `${shown.length} trong ${list.length} địa bàn`}
            </p>
            <ul className="cn-plain-list cn-selected">
              {shown.map((unit) => (
                <li key={unit.code}>
                  <strong>{unit.name}</strong> <span className="cn-quiet cn-small">({unit.code})</span>:{' '}
                  {TRACK_WORDS[unit.track]}
                  {unit.reason && <span className="cn-quiet"> – {unit.reason}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </div>
  );
}
