import { FileExcelOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '@app/api-client';
import { actHeaders, newKey } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { useClock } from '../../app/clock';
import type { PeriodLine } from '../../app/present-period';
import { useSession } from '../../app/session';
import { ActPanel } from '../../components/act/act-panel';
import { usePerform } from '../../components/act/use-perform';
import { SearchBox } from '../../components/list/search-box';
import { useListParams } from '../../components/list/use-list-params';
import { InboxTabs } from '../../components/list/inbox-tabs';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { OfPeriod } from '../../components/of-period';
import { PageHeader } from '../../components/page-header';
import { formatNumber } from '../../format/number';
import { found } from '../../format/search';
import { Counters } from './counters';
import { PasteSheetDialog } from './paste-sheet-dialog';
import type { PastedRow } from './pasted-rows';
import { proposalOf, proposeListForm } from './propose-list-form';
import type { ReviewEntry, ReviewRow } from './review-draft';
import { ReviewTable } from './review-table';
import { inTab, tabsOf } from './review-tabs';

const PARAMS = { q: '', loc: 'tat-ca', them: '' };

/** The review: every unit of the plan counted, and the list of those that set out to be recognised drawn from it. */
export function ReviewPage() {
  return <OfPeriod>{(period) => <Review key={period.id} period={period} />}</OfPeriod>;
}

function Review({ period }: { period: PeriodLine }) {
  const path = { params: { path: { periodId: period.id } } };
  const table = useQuery({
    queryKey: ['review', period.id],
    queryFn: ({ signal }) => body(api.GET('/api/periods/{periodId}/review', { ...path, signal })),
  });
  const page = useQuery({
    queryKey: ['periods', 'page', period.id],
    queryFn: ({ signal }) => body(api.GET('/api/periods/{id}', { params: { path: { id: period.id } }, signal })),
  });
  return (
    <>
      <PageHeader title="Rà soát địa bàn" line={<p className="cn-quiet">{period.label}</p>} />
      <Loaded query={table} headed>
        {(review) => (
          <Loaded query={page} headed>
            {(data) => <Filled period={period} review={review} page={data} query={page} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface FilledProps {
  period: PeriodLine;
  review: Schemas['ReviewTableView'];
  page: Schemas['PeriodPage'];
  query: Parameters<typeof usePerform<Schemas['PeriodPage']>>[0];
}

function Filled({ period, review, page, query }: FilledProps) {
  const client = useQueryClient();
  const clock = useClock();
  const [params, setParams] = useListParams(PARAMS);
  const [pasted, setPasted] = useState<string | null>(null);
  const { rows } = review;
  const columns = params.them === '1' ? review.columns : review.columns.filter(({ needed }) => needed);
  const { position, officeId } = useSession();
  // whoever else may see the table reads it; the API refuses anybody else's hand in any case
  const reviews = position.role === 'agency-officer' && officeId === period.reviewerOffice;
  const underway = rows.some(({ state }) => state === 'listed' || state === 'reviewed');
  const readOnly = !reviews || !underway || page.selection.submissionNumber !== null;

  const refresh = useCallback(() => client.invalidateQueries({ queryKey: ['review', period.id] }), [client, period.id]);
  const save = useCallback(
    async (row: ReviewRow, version: number, entry: ReviewEntry) => {
      const saved = await body(
        api.PUT('/api/dossiers/{id}/review', {
          params: { path: { id: row.id } },
          headers: actHeaders({ idempotencyKey: newKey(), version }),
          body: { ...entry, note: row.note },
        }),
      );
      void refresh();
      return saved.version;
    },
    [refresh],
  );
  const saveSheet = async (sheet: readonly PastedRow[]) => {
    const known = new Map(rows.map((row) => [row.unitCode, row]));
    await api.POST('/api/periods/{periodId}/review', {
      params: { path: { periodId: period.id } },
      headers: { 'Idempotency-Key': newKey() },
      body: { rows: sheet.map((line) => sheetRow(line, line.code === null ? undefined : known.get(line.code))) },
    });
    await client.invalidateQueries();
  };
  const { perform, reload } = usePerform(query, (call) =>
    api.POST('/api/periods/{id}/list-proposal', {
      params: { path: { id: period.id } },
      headers: actHeaders(call),
      body: proposalOf(rows, call.values),
    }),
  );

  const proposing = page.subject.acts.filter(({ act }) => act === 'propose-list');
  const shows = (row: ReviewRow) => inTab(row, params.loc) && found(params.q, row.unitName, row.unitCode);
  return (
    <div className="cn-stack">
      {page.selection.submissionNumber !== null && (
        <Notice
          kind={page.selection.approvedOn ? 'met' : 'act'}
          title={
            page.selection.approvedOn
              ? 'Danh sách đã được phê duyệt'
              : `Danh sách đã trình kèm Tờ trình số ${page.selection.submissionNumber}; bảng rà soát không sửa được nữa`
          }
          actions={
            page.selection.documentId && (
              <Link to={`/van-ban/${page.selection.documentId}`}>
                {page.selection.approvedOn
                  ? 'Quyết định phê duyệt danh sách'
                  : 'Dự thảo Quyết định phê duyệt danh sách'}
              </Link>
            )
          }
        />
      )}
      <Counters rows={rows} />
      <div>
        <InboxTabs label="Nhóm địa bàn" param="loc" tabs={tabsOf(rows)} />
        <div className="cn-row">
          <SearchBox label="Tìm xã, phường, đặc khu" value={params.q} onSearch={(q) => setParams({ q })} />
          {review.columns.some(({ needed }) => !needed) && (
            <Checkbox
              checked={params.them === '1'}
              onChange={({ target }) => setParams({ them: target.checked ? '1' : '' })}
            >
              Hiện cả số liệu không bắt buộc
            </Checkbox>
          )}
          {!readOnly && (
            <Button icon={<FileExcelOutlined aria-hidden />} onClick={() => setPasted('')}>
              Dán từ Excel
            </Button>
          )}
        </div>
      </div>
      {!readOnly && (
        <p className="cn-quiet cn-small">
          Nhập số liệu từng địa bàn và đề xuất; mỗi dòng tự lưu khi đủ. Enter hoặc mũi tên: dòng dưới, dòng trên · Tab:
          ô kế tiếp · dán nhiều ô từ Excel vào bất kỳ ô nào của bảng.
        </p>
      )}
      <p role="status" className="cn-quiet cn-small">
        Đang xem {formatNumber(rows.filter(shows).length)} trong {formatNumber(rows.length)} địa bàn
      </p>
      <ReviewTable
        columns={columns}
        tracks={review.tracks}
        rows={rows}
        shows={shows}
        readOnly={readOnly}
        save={save}
        reload={refresh}
        onPasteSheet={setPasted}
      />
      {proposing.length > 0 && (
        <div className="cn-card">
          <ActPanel
            subject={{ ...page.subject, acts: proposing }}
            perform={perform}
            onReload={reload}
            forms={{ 'propose-list': proposeListForm(rows, clock.data?.today) }}
            title="Trình danh sách"
          />
        </div>
      )}
      {pasted !== null && (
        <PasteSheetDialog
          columns={columns}
          tracks={review.tracks}
          rows={rows}
          initial={pasted}
          save={saveSheet}
          onClose={() => setPasted(null)}
        />
      )}
    </div>
  );
}

/** An empty cell keeps what the row has: the API takes the row whole. */
function sheetRow(line: PastedRow, row: ReviewRow | undefined): Schemas['ReviewOfUnitBody'] {
  return {
    unitCode: line.code ?? '',
    figures: Object.entries(line.figures).map(([indicator, value]) => ({ indicator, value })),
    proposedTrack: line.track === undefined ? (row?.proposedTrack ?? null) : line.track,
    note: row?.note ?? null,
  };
}
