import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PeriodLine } from '../../app/present-period';
import { useSession } from '../../app/session';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { OfPeriod } from '../../components/of-period';
import { PageHeader } from '../../components/page-header';
import { SelectField } from '../../components/select-field';
import { Sheet } from '../../components/sheet';
import { Tag } from '../../components/tag';
import { TextField } from '../../components/text-field';
import { capital } from '../../format/capital';
import { formatNumber } from '../../format/number';
import { useSheet } from '../appraisal/appraisal-query';
import { DraftPapers } from './draft-papers';
import {
  fetchPreparation,
  type Named,
  type PapersPrepared,
  type Preparation,
  type PreparationLine,
} from './preparation';
import './preparation-page.css';

/** Công an tỉnh draws up the decision with its list, and a notice with reasons for every unit that is not in it. */
export function PreparationPage() {
  return (
    <>
      <PageHeader title="Lập quyết định, thông báo" back={{ to: '/ket-qua', label: 'Kết quả' }} />
      <OfPeriod headed>{(period) => <OfThe key={period.id} period={period} />}</OfPeriod>
    </>
  );
}

function OfThe({ period }: { period: PeriodLine }) {
  const preparation = useQuery({
    queryKey: ['decisions', 'preparation', period.id],
    queryFn: ({ signal }) => fetchPreparation(period.id, signal),
  });
  return (
    <Loaded query={preparation} headed>
      {(data) => <Prepared period={period} preparation={data} />}
    </Loaded>
  );
}

const OUTCOMES = {
  recognised: { words: 'Công nhận', tone: 'met' },
  'not-recognised': { words: 'Không công nhận', tone: 'problem' },
  open: { words: 'Chưa lập được', tone: 'near' },
} as const;

function Prepared({ period, preparation }: { period: PeriodLine; preparation: Preparation }) {
  const { items, recognised, notRecognised, open } = preparation;
  const [named, setNamed] = useState<Named>({});
  const [done, setDone] = useState<PapersPrepared | null>(null);
  const { position } = useSession();
  return (
    <div className="cn-columns cn-two">
      <div className="cn-stack">
        {done && <Result done={done} />}
        <p>
          Công nhận <strong>{formatNumber(recognised)}</strong> · không công nhận{' '}
          <strong>{formatNumber(notRecognised)}</strong> · chưa lập được <strong>{formatNumber(open)}</strong>
        </p>
        {items.length === 0 ? (
          <Notice kind="act" title="Chưa có hồ sơ nào ở bước chờ quyết định" />
        ) : (
          <Lines periodId={period.id} items={items} named={named} onName={setNamed} />
        )}
      </div>
      <div className="cn-stack">
        {position.role === 'agency-officer' && items.length > 0 && (
          <DraftPapers period={period} preparation={preparation} named={named} onDone={setDone} />
        )}
      </div>
    </div>
  );
}

function Result({ done }: { done: PapersPrepared }) {
  return (
    <Notice
      kind="met"
      live
      title={`Đã lập dự thảo: ${formatNumber(done.recognised)} địa bàn trong quyết định, ${formatNumber(done.notices.length)} thông báo`}
    >
      <ul>
        {done.decisionId && (
          <li>
            <Link to={`/van-ban/${done.decisionId}`}>Dự thảo Quyết định công nhận kèm danh sách</Link>
          </li>
        )}
        {done.notices.map(({ documentId, unit }) => (
          <li key={documentId}>
            <Link to={`/van-ban/${documentId}`}>Dự thảo Thông báo: {unit}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface LinesProps {
  periodId: string;
  items: readonly PreparationLine[];
  named: Named;
  onName: (named: Named) => void;
}

function Lines({ periodId, items, named, onName }: LinesProps) {
  const sheet = useSheet(periodId, 'all');
  const criteria = (sheet.data?.items[0]?.criteria ?? []).map(({ id, label }) => ({
    value: id,
    label: `${id}. ${label}`,
  }));
  const name = (dossierId: string, change: Partial<Named[string]>) =>
    onName({ ...named, [dossierId]: { ...(named[dossierId] ?? { criterion: '', found: '' }), ...change } });
  return (
    <Sheet label="Kết quả từng hồ sơ">
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Địa bàn
          </th>
          <th scope="col">Kết quả</th>
          <th scope="col" className="cn-preparation-why">
            Lý do ghi trong thông báo, hoặc vì sao chưa lập được
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ dossierId, unit, outcome, failures, reasons }) => (
          <tr key={dossierId}>
            <th scope="row" className="cn-sheet-name">
              <Link to={`/ho-so/${dossierId}`}>{capital(unit)}</Link>
            </th>
            <td>
              <span className="cn-nowrap">
                <Tag tone={OUTCOMES[outcome].tone}>{OUTCOMES[outcome].words}</Tag>
              </span>
            </td>
            <td>
              {failures.map(({ id, criterion, required, found }) => (
                <p key={id}>
                  <strong>{id}</strong> {criterion}. Yêu cầu: {required}; thực tế: {found}
                </p>
              ))}
              {reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              {outcome === 'open' && (
                <div className="cn-stack">
                  <SelectField
                    label="Tiêu chí chưa đạt theo biên bản"
                    none="Chưa nêu"
                    options={criteria}
                    value={named[dossierId]?.criterion ?? ''}
                    onChange={(criterion) => name(dossierId, { criterion })}
                  />
                  {named[dossierId]?.criterion && (
                    <TextField
                      label="Nội dung (số lượng, không ghi tên người)"
                      maxLength={500}
                      value={named[dossierId].found}
                      onChange={(found) => name(dossierId, { found })}
                    />
                  )}
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}
