import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import type { LegalDate } from '../../api/types';
import { useClock } from '../../app/clock';
import type { PeriodLine } from '../../app/present-period';
import { DialogAct } from '../../components/act/dialog-act';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import { Section } from '../../components/section';
import { TextField } from '../../components/text-field';
import { formatNumber } from '../../format/number';
import type { Named, PapersPrepared, Preparation } from './preparation';

interface DraftPapersProps {
  period: PeriodLine;
  preparation: Preparation;
  named: Named;
  onDone: (done: PapersPrepared) => void;
}

/** Draws the papers up, citing the Tờ trình of Công an tỉnh. */
export function DraftPapers({ period, preparation, named, onDone }: DraftPapersProps) {
  const client = useQueryClient();
  const clock = useClock();
  const today = clock.data?.today;
  const refusals = Object.entries(named).flatMap(([dossierId, { criterion, found }]) =>
    criterion === ''
      ? []
      : [{ dossierId, criteria: [{ criterion, ...(found.trim() === '' ? {} : { found: found.trim() }) }] }],
  );
  const notices = preparation.notRecognised + refusals.length;
  return (
    <Section title="Lập dự thảo">
      <DialogAct
        label="Lập dự thảo quyết định, thông báo"
        type="primary"
        block
        form={{
          confirm: `Một dự thảo Quyết định kèm danh sách ${formatNumber(preparation.recognised)} địa bàn và ${formatNumber(notices)} dự thảo Thông báo được lập, qua kiểm tra nội dung, thể thức, thẩm tra rồi cấp số, ký. ${preparation.open - refusals.length > 0 ? `${formatNumber(preparation.open - refusals.length)} hồ sơ chưa lập được sẽ lập sau.` : ''}`,
          initial: { number: '', date: null, refusals },
          pointers: ['/proposal/number', '/proposal/date'],
          missing: ({ number, date }) =>
            String(number).trim() === '' || date === null
              ? 'Xin ghi số, ký hiệu và ngày Tờ trình của cơ quan chủ trì.'
              : null,
          render: ({ values, set, errors }) => (
            <>
              <TextField
                label="Số, ký hiệu Tờ trình của cơ quan chủ trì"
                help="Ví dụ: 612/TTr-CAT-PC04"
                required
                maxLength={60}
                value={String(values['number'])}
                error={errors.at('/proposal/number')}
                onChange={(number) => set('number', number)}
              />
              <VietnameseDateField
                label="Ngày Tờ trình"
                required
                value={(values['date'] as LegalDate | null) ?? null}
                today={today}
                max={today}
                error={errors.at('/proposal/date')}
                onChange={(date) => set('date', date)}
              />
            </>
          ),
        }}
        send={async (call) => {
          onDone(
            await body(
              api.POST('/api/periods/{id}/recognition-papers', {
                params: { path: { id: period.id } },
                headers: { 'Idempotency-Key': call.idempotencyKey },
                body: {
                  proposal: { number: String(call.values['number']).trim(), date: String(call.values['date']) },
                  ...(refusals.length > 0 ? { refusals } : {}),
                },
              }),
            ),
          );
        }}
        onDone={() => void client.invalidateQueries()}
        onReload={() => void client.invalidateQueries()}
      />
    </Section>
  );
}
