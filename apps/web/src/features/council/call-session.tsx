import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useNavigate } from 'react-router';
import { api, body } from '../../api/client';
import type { LegalDate } from '../../api/types';
import { useClock } from '../../app/clock';
import type { PeriodLine } from '../../app/present-period';
import type { ActForm } from '../../components/act/act-call';
import { DialogAct } from '../../components/act/dialog-act';
import { VietnameseDateField } from '../../components/date/vietnamese-date-field';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { FORM_WORDS, type Council } from './council-query';
import { day, text } from './form-values';

interface Waiting {
  id: string;
  unitName: string;
}

/** Calls a meeting or a written poll on what waits for the council: all of it, unless some is left for another time. */
export function CallSession({ period, council }: { period: PeriodLine; council: Council }) {
  const client = useQueryClient();
  const clock = useClock();
  const navigate = useNavigate();
  const waiting = useQuery({
    queryKey: ['dossiers', 'list', period.id, 'waiting-for-council'],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/dossiers', { params: { query: { period: period.id, state: 'council', limit: 200 } }, signal }),
      ),
  });
  return (
    <div className="cn-row">
      {waiting.data?.items.length === 0 && <span className="cn-quiet">Chưa có hồ sơ nào chờ Hội đồng.</span>}
      <DialogAct
        label="Triệu tập"
        type="primary"
        disabled={!waiting.data || waiting.data.items.length === 0}
        form={callForm(clock.data?.today, waiting.data?.items ?? [])}
        send={async (call) => {
          const { id } = await body(
            api.POST('/api/councils/{id}/sessions', {
              params: { path: { id: council.id } },
              headers: { 'Idempotency-Key': call.idempotencyKey },
              body: {
                form: call.values['form'] === 'poll' ? 'poll' : 'meeting',
                meetsOn: text(call.values['meetsOn']),
                startsAt: text(call.values['startsAt']),
                room: text(call.values['room']).trim(),
                dossierIds: [...chosen(call.values['dossiers'])],
              },
            }),
          );
          await client.invalidateQueries();
          await navigate(`/hoi-dong/phien/${id}`);
        }}
        onDone={() => undefined}
        onReload={() => void waiting.refetch()}
      />
    </div>
  );
}

const chosen = (value: unknown): readonly string[] => value as readonly string[];

const FORMS = Object.entries(FORM_WORDS).map(([value, label]) => ({ value, label }));

const callForm = (today: LegalDate | undefined, waiting: readonly Waiting[]): ActForm => ({
  confirm: 'Thành viên được báo khi giấy mời và tài liệu được gửi, ở bước sau.',
  initial: { form: 'meeting', meetsOn: null, startsAt: '08:00', room: '', dossiers: waiting.map(({ id }) => id) },
  pointers: ['/meetsOn', '/startsAt', '/room'],
  missing: ({ meetsOn, room, dossiers }) => {
    if (chosen(dossiers).length === 0) return 'Xin chọn ít nhất một hồ sơ.';
    return day(meetsOn) === null || text(room).trim() === '' ? 'Xin ghi ngày và nơi họp (hoặc nơi nhận ý kiến).' : null;
  },
  render: ({ values, set, errors }) => (
    <>
      <SelectField
        label="Hình thức"
        value={text(values['form'])}
        options={FORMS}
        onChange={(form) => set('form', form)}
      />
      <VietnameseDateField
        label={values['form'] === 'poll' ? 'Ngày cuối nhận ý kiến' : 'Ngày họp'}
        required
        value={day(values['meetsOn'])}
        today={today}
        min={today}
        error={errors.at('/meetsOn')}
        onChange={(date) => set('meetsOn', date)}
      />
      <TextField
        label="Giờ bắt đầu (giờ:phút)"
        required
        value={text(values['startsAt'])}
        error={errors.at('/startsAt')}
        onChange={(time) => set('startsAt', time)}
      />
      <TextField
        label={values['form'] === 'poll' ? 'Nơi nhận ý kiến' : 'Địa điểm'}
        required
        maxLength={300}
        value={text(values['room'])}
        error={errors.at('/room')}
        onChange={(room) => set('room', room)}
      />
      <fieldset className="cn-vote-whole">
        <legend className="cn-label">Hồ sơ đưa ra xét</legend>
        <Checkbox.Group
          value={[...chosen(values['dossiers'])]}
          options={waiting.map(({ id, unitName }) => ({ value: id, label: unitName }))}
          onChange={(ids) => set('dossiers', ids)}
        />
      </fieldset>
    </>
  ),
});
