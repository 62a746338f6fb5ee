import type { PlanRevision } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { JOIN, type DiagramWords } from '@app/domain/workflow';
import { dossierActs, type DossierActName } from './acts';
import type { DossierState } from './dossier-machine';
import { dossierActLabels, dossierStateLabels } from './messages.vi';

const REGION_STATES: Readonly<Record<string, string>> = {
  waiting: 'Chờ xem xét',
  examining: 'Đang xem xét',
  opined: 'Đã có ý kiến',
};

/** What is no state of its own: the group of those under way, and the way back into it. */
const GROUPS: Readonly<Record<string, string>> = {
  underway: 'Đang giải quyết',
  interrupted: 'Trạng thái trước khi yêu cầu bổ sung',
};

/** The words on the picture of a dossier's machine: states and acts as everywhere else, regions by the name of their agency. */
export function dossierDiagramWords(plan: PlanRevision): DiagramWords {
  const office = (id: string): string => {
    const found = plan.offices.find((each) => each.id === id);
    return found ? inVietnamese(found.label) : id;
  };
  return {
    title: `Hồ sơ: ${inVietnamese(plan.identity.label)}`,
    state: (id) => {
      const [, , region, state] = id.split('.');
      if (state !== undefined) return REGION_STATES[state] ?? state;
      if (region !== undefined) return office(region);
      const last = id.slice(id.lastIndexOf('.') + 1);
      return dossierStateLabels[last as DossierState] ?? GROUPS[last] ?? last;
    },
    event: (type) => (type === JOIN ? 'Đủ ý kiến các cơ quan' : actOf(type)),
  };
}

/** Several acts may send one event (a head's opinion, and silence): the first is the name of it. */
function actOf(type: string): string {
  const act = Object.entries(dossierActs).find(([, { event }]) => event === type);
  return act ? dossierActLabels[act[0] as DossierActName] : type;
}
