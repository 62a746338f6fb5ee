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
import {
  changedDays,
  draftOf,
  KINDS,
  onCalendar,
  withDay,
  yearKey,
  type Draft,
  type KeptDraft,
  type Year,
} from './draft';
import { Preview } from './preview';
import { dayId, YearGrid } from './year-grid';

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
  const calendar = draftOf(year);
  const [kept, keep, forget] = useDraft<KeptDraft>(`calendar ${year.year}`, { base: calendar, draft: calendar });
  const draft = onCalendar(kept, calendar);
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
    keep({ base: calendar, draft: next });
    preview.reset();
  };
  /** A calendar that somebody else has changed comes back as a page of its own, with the draft on it, to be looked at before the preview. */
  const lookAgain = async () => {
    await client.invalidateQueries({ queryKey: ['calendar', year.year] });
    const now = client.getQueryData<Year>(['calendar', year.year]);
    if (now && yearKey(now) === yearKey(year)) preview.mutate(draft);
  };
  const leave = () => {
    // back to where the keyboard was
    if (picked) document.getElementById(dayId(picked))?.focus();
    setPicked(null);
  };
  const changed = changedDays(calendar, draft);
  const changedByOthers = changedDays(kept.base, calendar).length > 0 || kept.base.announced !== year.announced;
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
              onClose={leave}
              onSet={(kind, label) => {
                change(withDay(draft, picked, kind, label));
                leave();
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
                      change(calendar);
                      forget();
                    }}
                  >
                    Bỏ dự thảo
                  </Button>
                </>
              }
            >
              {changedByOthers && (
                <p>
                  Lịch đã được người khác sửa từ khi ông/bà bắt đầu. Các ngày ông/bà đã sửa vẫn còn trong dự thảo; các
                  ngày khác theo lịch mới, xem lịch sử sửa đổi ở cuối trang.
                </p>
              )}
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
            confirm: `Lịch năm ${year.year} đổi cho tất cả cơ quan; ${preview.data.movedCount === 0 ? 'không thời hạn nào dời ngày' : `${formatNumber(preview.data.movedCount)} thời hạn dời ngày như bảng xem trước`}. Xin ghi số, ngày của văn bản công bố làm căn cứ.`,
          }}
          sending={apply.isPending}
          problem={apply.error}
          onReload={() => {
            setAsking(false);
            apply.reset();
            void lookAgain();
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
