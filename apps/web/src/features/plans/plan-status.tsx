import type { Schemas } from '@app/api-client';
import { Tag } from '../../components/tag';

export function PlanStatus({ status }: Pick<Schemas['PlanLine'], 'status'>) {
  if (status === 'current') return <Tag tone="met">đang áp dụng</Tag>;
  return <Tag tone="neutral">{status === 'ahead' ? 'chưa đến ngày áp dụng' : 'đã có bản mới hơn'}</Tag>;
}
