import { api } from '../../api/client';
import { actHeaders } from '../../api/act-headers';
import type { LegalDate } from '../../api/types';
import type { ActForm, ActValues } from '../../components/act/act-call';
import { DialogAct } from '../../components/act/dialog-act';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import { FigureField } from '../../components/figure-field';
import { Section } from '../../components/section';
import { TextField } from '../../components/text-field';
import { formatDate } from '../../format/date';
import { formatNumber } from '../../format/number';
import { afterOwnWrites } from '../dossiers/own-writes';
import type { Appraisal } from './appraisal-query';

export interface OnSiteChecksProps {
  appraisal: Appraisal;
  /** of the dossier */
  version: number;
  /** the reader's office may record one */
  mayRecord: boolean;
  today: LegalDate | undefined;
  onDone: () => void;
}

/** Biên bản kiểm tra thực tế: what an agency found on the spot, in counts and without names. */
export function OnSiteChecks({ appraisal, version, mayRecord, today, onDone }: OnSiteChecksProps) {
  const { onSiteChecks, line, task } = appraisal;
  const countable = line.figures.filter(({ indicator }) => task?.indicators.includes(indicator));
  return (
    <Section
      title="Kiểm tra thực tế"
      extra={
        mayRecord && (
          <DialogAct
            label="Ghi kết quả kiểm tra"
            version={version}
            form={formFor(countable, today)}
            send={async (call) =>
              api.POST('/api/dossiers/{id}/on-site-checks', {
                params: { path: { id: line.dossierId } },
                headers: actHeaders(await afterOwnWrites(line.dossierId, call)),
                body: bodyOf(call.values),
              })
            }
            onDone={onDone}
            onReload={onDone}
          />
        )
      }
    >
      {onSiteChecks.length === 0 && <p className="cn-quiet">Chưa có biên bản kiểm tra nào.</p>}
      {onSiteChecks.map(({ id, officeName, checkedOn, participants, findings, counts, recordedByTitle }) => (
        <article key={id} className="cn-component">
          <h3>
            {formatDate(checkedOn)} – {officeName}
          </h3>
          <p className="cn-quiet cn-small">
            Thành phần: {participants}. Người ghi: {recordedByTitle}.
          </p>
          <p>{findings}</p>
          {counts.length > 0 && (
            <ul>
              {counts.map(({ indicator, label, value }) => (
                <li key={indicator}>
                  {label}: {formatNumber(value)}
                </li>
              ))}
            </ul>
          )}
        </article>
      ))}
    </Section>
  );
}

const text = (values: ActValues, name: string): string => (typeof values[name] === 'string' ? values[name] : '');

function formFor(countable: readonly { indicator: string; label: string }[], today: LegalDate | undefined): ActForm {
  return {
    confirm:
      'Kết quả kiểm tra là căn cứ thẩm định, các cơ quan thẩm định đọc được. Chỉ ghi số lượng, không ghi tên người.',
    initial: { checkedOn: null, participants: '', findings: '', counts: {} },
    pointers: ['/checkedOn', '/participants', '/findings'],
    missing: (values) => {
      if (!values['checkedOn']) return 'Xin ghi ngày kiểm tra.';
      return text(values, 'participants').trim() === '' || text(values, 'findings').trim() === ''
        ? 'Xin ghi thành phần và kết quả kiểm tra.'
        : null;
    },
    render: ({ values, set, errors }) => {
      const counts = values['counts'] as Readonly<Record<string, number | null>>;
      return (
        <>
          <VietnameseDateField
            label="Ngày kiểm tra"
            required
            value={(values['checkedOn'] as LegalDate | null) ?? null}
            today={today}
            max={today}
            error={errors.at('/checkedOn')}
            onChange={(date) => set('checkedOn', date)}
          />
          <TextField
            label="Thành phần (cơ quan, chức danh)"
            required
            rows={2}
            maxLength={2000}
            value={text(values, 'participants')}
            error={errors.at('/participants')}
            onChange={(value) => set('participants', value)}
          />
          <TextField
            label="Kết quả kiểm tra"
            required
            rows={4}
            maxLength={10_000}
            value={text(values, 'findings')}
            error={errors.at('/findings')}
            onChange={(value) => set('findings', value)}
          />
          {countable.length > 0 && (
            <details>
              <summary>Số liệu đếm được tại chỗ</summary>
              <div className="cn-stack">
                {countable.map(({ indicator, label }) => (
                  <FigureField
                    key={indicator}
                    label={label}
                    value={counts[indicator] ?? null}
                    onChange={(value) => set('counts', { ...counts, [indicator]: value })}
                  />
                ))}
              </div>
            </details>
          )}
        </>
      );
    },
  };
}

function bodyOf(values: ActValues) {
  const counts = values['counts'] as Readonly<Record<string, number | null>>;
  return {
    checkedOn: String(values['checkedOn']),
    participants: text(values, 'participants').trim(),
    findings: text(values, 'findings').trim(),
    counts: Object.entries(counts).flatMap(([indicator, value]) => (value === null ? [] : [{ indicator, value }])),
  };
}
