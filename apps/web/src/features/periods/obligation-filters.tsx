import { useQuery } from '@tanstack/react-query';
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';
import { SearchBox } from '../../components/list/search-box';
import { SelectField } from '../../components/select-field';
import { formatNumber } from '../../format/number';
import { oneOf } from '../../format/one-of';
import { withOccurrence, type ObligationState } from './labels';
import { STANDINGS } from './standing';
import { usePeriods } from './use-periods';

/** Names in the address. */
export const FILTERS = { nhom: '', ky: '', nhiemvu: '', lan: '', trangthai: '', tinhtrang: '', q: '' };
type Params = typeof FILTERS;

export const STATES: Readonly<Record<ObligationState, string>> = {
  open: 'Chưa gửi',
  overdue: 'Quá hạn, chưa gửi',
  sent: 'Đã gửi, chờ tiếp nhận',
  returned: 'Trả lại để hoàn thiện',
  accepted: 'Đã tiếp nhận',
  dropped: 'Không còn phải thực hiện',
};
const STATE_CODES = Object.keys(STATES) as ObligationState[];

export interface ObligationFiltersProps {
  params: Params;
  setParams: (change: Partial<Params>) => void;
  /** of the same filters but the state */
  counters: Schemas['ObligationCounters'] | undefined;
}

export function ObligationFilters({ params, setParams, counters }: ObligationFiltersProps) {
  const periods = usePeriods();
  const one = periods.data?.length === 1 ? periods.data[0]?.id : undefined;
  const period = params.ky || one;
  const summary = useQuery({
    queryKey: ['periods', 'summary', period],
    queryFn: ({ signal }) =>
      body(api.GET('/api/periods/{id}/obligations/summary', { params: { path: { id: period ?? '' } }, signal })),
    enabled: period !== undefined,
  });
  const standing = oneOf(STANDINGS, params.tinhtrang);
  return (
    <>
      <SearchBox label="Tìm nhiệm vụ, đơn vị" value={params.q} onSearch={(q) => setParams({ q })} />
      {periods.data && periods.data.length > 1 && (
        <SelectField
          compact
          label="Kỳ đánh giá"
          none="Tất cả"
          value={params.ky}
          onChange={(ky) => setParams({ ky, nhiemvu: '', lan: '' })}
          options={periods.data.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      <SelectField
        compact
        label="Nhiệm vụ"
        none="Tất cả"
        value={params.nhiemvu && `${params.nhiemvu} ${params.lan}`}
        onChange={(value) => {
          const [nhiemvu = '', lan = ''] = value.split(' ');
          setParams({ nhiemvu, lan });
        }}
        options={(summary.data ?? []).map(({ obligation, occurrence, label, occurrenceLabel }) => ({
          value: `${obligation} ${occurrence}`,
          label: withOccurrence(label, occurrenceLabel),
        }))}
      />
      <SelectField
        compact
        label="Trạng thái"
        none="Tất cả"
        value={params.trangthai}
        onChange={(trangthai) => setParams({ trangthai, tinhtrang: '' })}
        options={STATE_CODES.map((state) => ({
          value: state,
          label: counters ? `${STATES[state]} (${formatNumber(counters[state])})` : STATES[state],
        }))}
      />
      {standing && (
        <Button
          icon={<CloseOutlined aria-hidden />}
          aria-label={`Bỏ bộ lọc: ${STANDINGS[standing]}`}
          onClick={() => setParams({ tinhtrang: '' })}
        >
          {STANDINGS[standing]}
        </Button>
      )}
    </>
  );
}
