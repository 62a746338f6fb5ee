import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import type { DiagramWords } from '@app/domain/workflow';
import { periodStates } from './messages.vi';

const EVENTS: Readonly<Record<string, string>> = {
  OPEN: 'Mở kỳ',
  PROPOSE_LIST: 'Trình danh sách',
  HAPPENED: 'Sự kiện của kế hoạch',
  CORRECTED: 'Đính chính sự kiện',
  END_PHASE: 'Hết ngày của giai đoạn',
  CLOSE: 'Kết thúc kỳ',
};

/** The words on the picture of a period's machine: phases as the plan calls them. */
export function periodDiagramWords(plan: PlanRevision): DiagramWords {
  return {
    title: `Kỳ đánh giá: ${inVietnamese(plan.identity.label)}`,
    state: (id) => {
      const phase = plan.phases.find((each) => each.id === id);
      return phase ? inVietnamese(phase.label) : (periodStates[id] ?? id);
    },
    event: (type) => EVENTS[type] ?? type,
  };
}
