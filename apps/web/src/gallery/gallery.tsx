import { Button } from 'antd';
import { useState } from 'react';
import type { LegalDate } from '../api/types';
import { ActPanel } from '../components/act/act-panel';
import { useAutosave } from '../components/autosave/use-autosave';
import { CriterionVerdict } from '../components/criterion-verdict';
import { VietnameseDateField } from '../components/date/vietnamese-date-field';
import { DeadlineBadge } from '../components/deadline-badge';
import { EvidenceList } from '../components/evidence/evidence-list';
import { Upload } from '../components/evidence/upload';
import { errorsAt } from '../components/field-error';
import { FigureField } from '../components/figure-field';
import { History } from '../components/history';
import { DataList } from '../components/list/data-list';
import { InboxTabs } from '../components/list/inbox-tabs';
import { SearchBox } from '../components/list/search-box';
import { useListParams } from '../components/list/use-list-params';
import { usePages } from '../components/list/use-pages';
import { Notice } from '../components/notice';
import { PageHeader } from '../components/page-header';
import { PageSkeleton } from '../components/page-skeleton';
import { PdfPreview } from '../components/pdf/pdf-preview';
import { ProblemAlert } from '../components/problem-alert';
import { ProblemPage } from '../components/problem-page';
import { Facts, Section } from '../components/section';
import { StateTag } from '../components/state-tag';
import { StepBar, type Step } from '../components/step-bar';
import { TurnLine } from '../components/turn-line';
import { UnitName } from '../components/unit-name';
import { ApiProblem, unreachable } from '../api/problem';
import { found } from '../format/search';
import * as samples from './samples';

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const STEPS: Step[] = [
  { key: '1', label: 'Lập hồ sơ', state: 'done', note: '05/11/2025' },
  { key: '2', label: 'Ký Tờ trình', state: 'done', note: '11/11/2025' },
  { key: '3', label: 'Kiểm tra thành phần hồ sơ', state: 'done', note: '13/11/2025' },
  { key: '4', label: 'Thẩm định', state: 'now', note: '1/3 cơ quan' },
  { key: '5', label: 'Xét duyệt', state: 'later' },
  { key: '6', label: 'Xác nhận lần cuối', state: 'later' },
  { key: '7', label: 'Quyết định', state: 'later' },
];
const LIST = { q: '', order: 'name' };

/** Every component in every state, to be looked at; development builds only. */
export default function Gallery() {
  const { appraisal } = samples;
  return (
    <main className="cn-main" style={{ margin: '0 auto' }}>
      <PageHeader
        title="Xã Ba Vì"
        code="H48.12-251112-0007"
        back={{ to: '/ho-so', label: 'Hồ sơ' }}
        tags={
          <>
            <StateTag state={appraisal.state} />
            <DeadlineBadge deadline={appraisal.deadlines[0]} />
          </>
        }
        line={<TurnLine subject={appraisal} />}
        extra={<Button onClick={() => window.print()}>In trang này</Button>}
      />
      <div className="cn-stack">
        <Section title="Các bước">
          <StepBar steps={STEPS} />
        </Section>
        <Section title="Thời hạn và lượt">
          {[samples.appraisal, samples.near, samples.overdue, samples.paused, samples.finished].map(
            (subject, index) => (
              <div key={index} className="cn-row" style={{ marginBottom: 8 }}>
                <StateTag state={subject.state} />
                <DeadlineBadge deadline={subject.deadlines[0]} />
                <TurnLine subject={subject} />
              </div>
            ),
          )}
        </Section>
        <div className="cn-columns cn-two">
          <div className="cn-stack">
            <CriterionVerdict
              name="Tiêu chí 1"
              label="Không có người nghiện, người sử dụng trái phép chất ma túy"
              clause="mục II.1 Kế hoạch 04/KH-UBND"
              verdict="not-met"
              explanation={samples.explanation}
              open
              headingLevel={2}
            />
            <CriterionVerdict name="Tiêu chí 2" label="Không có tội phạm về ma túy" verdict="met" headingLevel={2} />
            <CriterionVerdict
              name="Tiêu chí 3"
              label="Không có điểm, tụ điểm phức tạp về ma túy"
              verdict="undetermined"
              explanation={{ text: 'Chưa có số liệu kỳ này', verdict: 'undetermined' }}
              headingLevel={2}
            />
            <Figures />
          </div>
          <div className="cn-stack">
            <div className="cn-card">
              <Acts />
            </div>
            <div className="cn-card">
              <ActPanel
                subject={samples.finished}
                perform={() => Promise.resolve('')}
                onReload={() => {}}
                title="Khi không có việc"
              />
            </div>
            <div className="cn-card">
              <History entries={samples.history} />
            </div>
          </div>
        </div>
        <Section title="Minh chứng">
          <EvidenceList
            files={samples.files}
            hrefOf={(file) => `/api/files/${file.id}`}
            onOpen={() => {}}
            actions={() => <Button size="small">Rút tệp</Button>}
            openId="f1"
          />
          <Upload
            label="Chọn tệp"
            onSent={() => {}}
            send={async ({ file, onProgress, signal }) => {
              for (let step = 1; step <= 20; step++) {
                await wait(100);
                if (signal.aborted) throw new DOMException('', 'AbortError');
                onProgress(step / 20);
              }
              if (file.name.includes('mat-mang')) throw unreachable();
              if (file.name.includes('gia')) {
                throw new ApiProblem({ status: 422, code: 'type', title: 'Nội dung tệp không phải PDF như tên tệp' });
              }
            }}
          />
        </Section>
        <Listing />
        <Section title="Trình bày số liệu">
          <Facts
            items={[
              ['Địa bàn', <UnitName key="u" unit={{ code: '21529', name: 'xã Ba Vì' }} to="/ho-so" showCode />],
              ['Dân số', '7.812 người'],
              ['Số Tờ trình', null],
            ]}
          />
        </Section>
        <Section title="Thông báo và lỗi">
          <div className="cn-stack">
            <Notice kind="act" title="Kỳ này dùng Kế hoạch 04/KH-UBND" />
            <Notice kind="near" title="Đây là lần yêu cầu bổ sung thứ hai; sẽ tính là chậm" />
            <ProblemAlert problem={samples.refusedAct} onReload={() => {}} />
            <ProblemAlert problem={samples.stale} onReload={() => {}} />
            <ProblemAlert problem={samples.invalid} />
            <ProblemAlert problem={samples.broken} onRetry={() => {}} />
          </div>
        </Section>
        <Section title="Xem trước văn bản">
          <SamplePdf />
        </Section>
        <Section title="Trang lỗi">
          <PageSkeleton rows={3} />
          {[403, 404, 0, 500].map((status) => (
            <ProblemPage key={status} problem={pageProblem(status)} onRetry={() => {}} headed />
          ))}
        </Section>
      </div>
    </main>
  );
}

const pageProblem = (status: number) =>
  status === 0
    ? unreachable()
    : new ApiProblem({
        status,
        code: 'x',
        title: 'Hệ thống gặp lỗi',
        traceId: status === 500 ? '01K9Z3W6Q8F2' : undefined,
      });

function Acts() {
  const [tries, setTries] = useState(0);
  return (
    <ActPanel
      subject={samples.appraisal}
      onReload={() => {}}
      perform={async ({ act }) => {
        await wait(600);
        setTries(tries + 1);
        if (act === 'request-supplement') throw tries % 2 === 0 ? samples.stale : unreachable();
        return 'Thư ký Hội đồng nhận hồ sơ; phiên họp dự kiến trước ngày 09/12/2025.';
      }}
      forms={{
        'give-opinion': {
          confirm:
            'Ý kiến sẽ được chuyển tới thư ký Hội đồng; UBND xã Ba Vì được báo. Sau khi gửi, chỉ lãnh đạo cơ quan mới trả lại được.',
          initial: { number: '' },
          missing: (values) => (values['number'] === '' ? 'Xin nhập số văn bản' : null),
          render: ({ values, set }) => (
            <div>
              <label className="cn-label" htmlFor="so-van-ban">
                Số văn bản
              </label>
              <input
                id="so-van-ban"
                className="ant-input ant-input-outlined"
                value={String(values['number'])}
                onChange={(event) => set('number', event.target.value)}
              />
            </div>
          ),
        },
      }}
    />
  );
}

function Figures() {
  const [addicts, setAddicts] = useState<number | null>(1_234);
  const [date, setDate] = useState<LegalDate | null>('2025-11-05');
  const draft = useAutosave<number | null>(async (value) => {
    await wait(500);
    if (value === 13) throw unreachable();
  });
  const errors = errorsAt(samples.invalid);
  return (
    <Section title="Số liệu">
      <div className="cn-stack">
        <FigureField
          label="Người nghiện ma túy đang được quản lý"
          help="Theo danh sách quản lý tại thời điểm xác nhận (khoản 1 mục II)"
          unit="người"
          source="Công an xã Ba Vì, văn bản số 12/XN-CAX ngày 05/11/2025"
          value={addicts}
          onChange={(value) => {
            setAddicts(value);
            draft.change(value);
          }}
          save={draft.state}
          onRetrySave={() => void draft.flush()}
          compare={{ label: 'Số liệu của Công an tỉnh', value: 1_236 }}
          required
        />
        <FigureField
          label="Không tính: đang điều trị bằng thuốc thay thế"
          unit="người"
          value={3}
          onChange={() => {}}
          error={errors.at('/figures/addicts')}
        />
        <VietnameseDateField
          label="Ngày xác nhận"
          value={date}
          onChange={setDate}
          today="2025-11-10"
          max="2025-11-10"
          help="Ngày ghi trên giấy xác nhận"
          error={errors.at('/date')}
        />
      </div>
    </Section>
  );
}

function Listing() {
  const [params, setParams] = useListParams(LIST);
  const pages = usePages(['gallery', params], async (after) => {
    await wait(300);
    const page = samples.pageAfter(after);
    return { ...page, items: page.items.filter((row) => found(params.q, row.name, row.dossier)) };
  });
  return (
    <Section title="Danh sách">
      <InboxTabs
        label="Nhóm hồ sơ"
        param="nhom"
        tabs={[
          { key: 'cho-toi', label: 'Chờ tôi xử lý', count: 12 },
          { key: 'da-xu-ly', label: 'Đã xử lý', count: 1_204 },
          { key: 'tat-ca', label: 'Tất cả' },
        ]}
      />
      <DataList
        label="Danh sách hồ sơ"
        noun="hồ sơ"
        pages={pages}
        order={params.order}
        onOrder={(order) => setParams({ order })}
        tools={<SearchBox label="Tìm xã, phường, đặc khu" value={params.q} onSearch={(q) => setParams({ q })} />}
        rowKey={(row) => row.code}
        rowTone={(row) => (row.subject.deadlines[0]?.status === 'overdue' ? 'problem' : undefined)}
        columns={[
          {
            key: 'unit',
            title: 'Địa bàn',
            heading: true,
            sort: 'name',
            cell: (row) => <UnitName unit={row} to="/gallery" />,
          },
          { key: 'code', title: 'Mã hồ sơ', cell: (row) => row.dossier },
          {
            key: 'people',
            title: 'Dân số',
            align: 'end',
            sort: 'people',
            cell: (row) => row.people.toLocaleString('vi-VN'),
          },
          { key: 'state', title: 'Trạng thái', cell: (row) => <StateTag state={row.subject.state} /> },
          { key: 'due', title: 'Thời hạn', cell: (row) => <DeadlineBadge deadline={row.subject.deadlines[0]} /> },
        ]}
      />
    </Section>
  );
}

function SamplePdf() {
  const [url] = useState(() => URL.createObjectURL(samples.samplePdf()));
  return <PdfPreview url={url} title="Quyết định công nhận (dự thảo)" fileName="quyet-dinh.pdf" />;
}
