import { PlusOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { actHeaders } from '../../api/act-headers';
import { api, body } from '../../api/client';
import type { Act } from '../../api/types';
import type { ActCall, ActForm } from '../../components/act/act-call';
import { ActDialog } from '../../components/act/act-dialog';
import { useAct } from '../../components/act/use-act';
import { TextField } from '../../components/text-field';
import { periodPath } from './labels';

const ACT: Act = {
  act: 'open-period',
  label: 'Mở kỳ đánh giá',
  allowed: true,
  reasons: [],
  needsReason: false,
  reauthenticate: false,
};

const said = (call: Pick<ActCall, 'values'>, name: string): string => {
  const value = call.values[name];
  return typeof value === 'string' ? value.trim() : '';
};

const FORM: ActForm = {
  confirm:
    'Hệ thống lập hồ sơ cho tất cả địa bàn, giao các nhiệm vụ có thời hạn cho xã và cơ quan theo bản mới nhất đã công bố của kế hoạch, và bắt đầu nhắc việc.',
  initial: { plan: '', periodId: '' },
  pointers: ['/plan', '/periodId'],
  render: ({ values, set, errors }) => (
    <>
      <TextField
        label="Mã kế hoạch đã công bố"
        required
        maxLength={60}
        help="Ví dụ quang-ngai-2025"
        value={said({ values }, 'plan')}
        onChange={(plan) => set('plan', plan)}
        error={errors.at('/plan')}
      />
      <TextField
        label="Mã kỳ"
        maxLength={30}
        help="Chỉ nhập với kế hoạch nhiều năm: năm kết thúc kỳ, ví dụ 2026. Bỏ trống: kỳ đầu tiên."
        value={said({ values }, 'periodId')}
        onChange={(periodId) => set('periodId', periodId)}
        error={errors.at('/periodId')}
      />
    </>
  ),
  missing: (values) => (said({ values }, 'plan') === '' ? 'Xin nhập mã kế hoạch' : null),
};

/** The programme administrator begins a period; what follows (96 dossiers, every obligation) the worker does. */
export function OpenPeriod() {
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(
    async (call) => {
      const periodId = said(call, 'periodId');
      const opened = await body(
        api.POST('/api/periods', {
          headers: { 'Idempotency-Key': actHeaders(call)['Idempotency-Key'] },
          body: { plan: said(call, 'plan'), ...(periodId !== '' && { periodId }) },
        }),
      );
      await client.invalidateQueries();
      return opened.id;
    },
    (_, id) => void navigate(periodPath(id)),
  );
  return (
    <>
      <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpen(true)}>
        Mở kỳ đánh giá
      </Button>
      {open && (
        <ActDialog
          act={ACT}
          form={FORM}
          sending={act.isPending}
          problem={act.error}
          onReload={() => act.reset()}
          onCancel={() => {
            setOpen(false);
            act.reset();
          }}
          onSend={(answers) => act.mutate({ act: ACT.act, version: 0, ...answers })}
        />
      )}
    </>
  );
}
