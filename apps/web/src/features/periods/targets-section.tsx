import type { Schemas } from '@app/api-client';
import { Section } from '../../components/section';
import { TargetCard } from './target-card';

/** Every target of the plan with numerator, denominator and what is required; both voices of one paper stand side by side. */
export function TargetsSection({ targets, hidden }: { targets: readonly Schemas['TargetView'][]; hidden: boolean }) {
  const deciding = targets.filter(({ reportOnly }) => !reportOnly);
  const reported = targets.filter(({ reportOnly }) => reportOnly);
  return (
    <Section title="Chỉ tiêu">
      <div className="cn-targets">
        {deciding.map((target) => (
          <TargetCard key={target.id} target={target} heading="h3" />
        ))}
      </div>
      {reported.length > 0 && (
        <>
          <h3>Chỉ tiêu theo dõi, không quyết định việc công nhận</h3>
          <div className="cn-targets">
            {reported.map((target) => (
              <TargetCard key={target.id} target={target} heading="h4" />
            ))}
          </div>
        </>
      )}
      {targets.length === 0 && (
        <p className="cn-quiet">
          {hidden
            ? 'Kết quả chỉ tiêu tính trên mọi địa bàn, chỉ hiện với cơ quan phụ trách chung. Kế hoạch giao những chỉ tiêu nào: xem mục Nội dung kế hoạch.'
            : 'Kế hoạch không giao chỉ tiêu.'}
        </p>
      )}
    </Section>
  );
}
