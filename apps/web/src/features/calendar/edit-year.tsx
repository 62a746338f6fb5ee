import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import type { Act, LegalDate } from '../../api/types';
import { useDraft } from '../../api/use-draft';
import { ActDialog } from '../../components/act/act-dialog';
import { useAct } from '../../components/act/use-act';
import { Notice } from '../../components/notice';
import { ProblemAlert } from '../../components/problem-alert';
import { Section } from '../../components/section';
import { formatNumber } from '../../format/number';
import { DayEditor } from './day-editor';
import { changedDays, draftOf, KINDS, withDay, yearKey, type Draft, type Year } from './draft';
import { Preview } from './preview';
import { YearGrid } from './year-grid';

const APPLY: Act = {
  act: 'apply-calendar',
  label: 'Áp dụng lịch',
  allowed: true,
  reasons: [],
  needsReason: true,
  reauthenticate: false,
};

/** A draft of the year in the browser: days picked, looked at beforehand, then applied. */
export function EditYear({ year }: { year: Year }) {
  const client = useQueryClient();
  // of the calendar as it was last changed: a draft of an earlier one would take back what somebody else has changed since
  const [draft, setDraft, forget] = useDraft<Draft>(`calendar ${yearKey(year)}`, draftOf(year));
  const [picked, setPicked] = useState<LegalDate | null>(null);
  const [asking, setAsking] = useState(false);
  const path = { year: year.year };
  const preview = useMutation({
    mutationFn: (said: Draft) =>
      body(api.POST('/api/calendar/{year}/preview', { params: { path }, body: { ...said, days: [...said.days] } })),
  });
  const apply = useAct(
    async (call) => {
      const { moved } = await body(
        api.POST('/api/calendar/{year}/apply', {
          params: { path },
          headers: { 'Idempotency-Key': actHeaders(call)['Idempotency-Key'] },
          body: { ...draft, days: [...draft.days], seen: preview.data?.seen ?? '', reason: call.reason ?? '' },
        }),
      );
      return String(moved);
    },
    () => {
      forget();
      setAsking(false);
      void client.invalidateQueries();
    },
  );
  const change = (next: Draft) => {
    setDraft(next);
    preview.reset();
  };
  const changed = changedDays(year, draft);
  const clean = changed.length === 0 && draft.announced === year.announced;
  return (
    <>
      <Section title="Các tháng">
        <div className="cn-stack">
          <p>Chọn một ngày sau hôm nay để sửa. Ngày đã qua giữ nguyên. Chưa có gì thay đổi cho đến khi áp dụng.</p>
          {picked && (
            <DayEditor
              key={picked}
              date={picked}
              day={draft.days.find(({ date }) => date === picked)}
              onClose={() => setPicked(null)}
              onSet={(kind, label) => {
                change(withDay(draft, picked, kind, label));
                setPicked(null);
              }}
            />
          )}
          <YearGrid
            year={year.year}
            days={draft.days}
            changed={new Set(changed)}
            today={year.today}
            picked={picked}
            onPick={setPicked}
          />
          <ul className="cn-legend">
            {Object.entries(KINDS).map(([kind, label]) => (
              <li key={kind}>
                <span className={`cn-day cn-day-${kind}`} aria-hidden>
                  10
                </span>
                {label}
              </li>
            ))}
            <li>
              <span className="cn-day cn-day-changed" aria-hidden>
                10
              </span>
              Đã sửa trong dự thảo
            </li>
          </ul>
          <Checkbox
            checked={draft.announced}
            onChange={({ target }) => change({ ...draft, announced: target.checked })}
          >
            Lịch nghỉ của năm đã công bố, kể cả ngày hoán đổi
          </Checkbox>
          {!clean && (
            <Notice
              kind="act"
              title={`Dự thảo khác lịch đang dùng ở ${formatNumber(changed.length)} ngày${draft.announced === year.announced ? '' : ', và ở dấu đã công bố'}.`}
              actions={
                <>
                  <Button type="primary" loading={preview.isPending} onClick={() => preview.mutate(draft)}>
                    Xem trước
                  </Button>
                  <Button
                    onClick={() => {
                      change(draftOf(year));
                      forget();
                    }}
                  >
                    Bỏ dự thảo
                  </Button>
                </>
              }
            >
              <p>
                Dự thảo của năm {year.year} còn giữ khi ông/bà mở trang khác hay năm khác; mất khi đăng xuất, đổi chức
                danh hoặc đóng trình duyệt.
              </p>
            </Notice>
          )}
          {preview.isError && <ProblemAlert problem={preview.error} />}
        </div>
      </Section>
      {preview.data && (
        <>
          <Preview preview={preview.data} />
          <div className="cn-row cn-no-print">
            <Button type="primary" onClick={() => setAsking(true)}>
              Áp dụng lịch
            </Button>
          </div>
        </>
      )}
      {asking && preview.data && (
        <ActDialog
          act={APPLY}
          form={{
            confirm: `Lịch năm ${year.year} đổi cho tất cả cơ quan; ${formatNumber(preview.data.movedCount)} thời hạn dời ngày như bảng xem trước. Xin ghi số, ngày của văn bản công bố làm căn cứ.`,
          }}
          sending={apply.isPending}
          problem={apply.error}
          onReload={() => {
            setAsking(false);
            apply.reset();
            preview.mutate(draft);
          }}
          onCancel={() => {
            setAsking(false);
            apply.reset();
          }}
          onSend={(answers) =>
            apply.mutate({ act: APPLY.act, version: 0, ...answers, values: { seen: preview.data?.seen } })
          }
        />
      )}
    </>
  );
}
