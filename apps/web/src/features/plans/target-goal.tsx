import type { Schemas } from '@app/api-client';
import { formatDate } from '../../format/date';
import { formatNumber } from '../../format/number';

type Target = Schemas['PlanTarget'];

/** What a target asks for: of a roadmap each of its days, or only the last figure would seem to be owed. */
export function TargetGoal({ target: { is, by, steps } }: { target: Target }) {
  if (steps.length === 0)
    return (
      <>
        Yêu cầu: {is}
        {by !== null && <>, đến {formatDate(by)}</>}
      </>
    );
  return (
    <ul>
      {steps.map((step) => (
        <li key={step.by}>
          Đến {formatDate(step.by)}: {step.is}
          <Made step={step} />
        </li>
      ))}
    </ul>
  );
}

/** Of how many kept and how many new the figure is made, where the plan says so. */
function Made({ step: { keep, add } }: { step: Schemas['PlanTargetStep'] }) {
  const parts = [
    ...(keep === null ? [] : [`giữ vững ${formatNumber(keep)}`]),
    ...(add === null ? [] : [`thêm ${add}`]),
  ];
  return parts.length > 0 && <> ({parts.join(', ')})</>;
}
