import type { Step } from '../../components/step-bar';

const STEPS = [
  ['selection', 'Đưa vào danh sách'],
  ['draft', 'Lập hồ sơ'],
  ['leader', 'Trình ký, gửi'],
  ['intake', 'Kiểm tra thành phần'],
  ['appraisal', 'Thẩm định'],
  ['council', 'Hội đồng xét duyệt'],
  ['confirmation', 'Xác nhận cuối kỳ'],
  ['decision', 'Quyết định'],
] as const;

/** The first step by the plan's way in. */
const ENTRANCE = { review: 'Rà soát, duyệt danh sách', register: 'Đăng ký, phê duyệt', all: '' } as const;

type Key = (typeof STEPS)[number][0];

const AT: Partial<Record<string, Key>> = {
  listed: 'selection',
  registering: 'selection',
  registered: 'selection',
  reviewed: 'selection',
  'not-selected': 'selection',
  selected: 'draft',
  draft: 'draft',
  'awaiting-leader': 'leader',
  signed: 'leader',
  intake: 'intake',
  appraisal: 'appraisal',
  council: 'council',
  'final-confirmation': 'confirmation',
  reappraisal: 'confirmation',
  decision: 'decision',
  recognised: 'decision',
  'not-recognised': 'decision',
  'refused-at-intake': 'intake',
};

/** Where each act led to; for states that can be entered from several places the last of them tells which. */
const LED_TO: Partial<Record<string, Key>> = {
  select: 'draft',
  'approve-registration': 'draft',
  begin: 'draft',
  present: 'leader',
  'return-to-draft': 'draft',
  send: 'intake',
  'take-in': 'appraisal',
  propose: 'confirmation',
  petition: 'appraisal',
};

const ENDED_BADLY = new Set(['not-selected', 'not-recognised', 'withdrawn', 'refused-at-intake']);

export interface Standing {
  /** code of the state */
  state: string;
  /** names of the acts in the dossier's history, oldest first */
  acts: readonly string[];
  /** the plan has a council */
  council: boolean;
  /** how units come into the plan */
  way: 'review' | 'register' | 'all';
}

/** The way of a dossier and where it is on it, from its state and its history. */
export function dossierSteps({ state, acts, council, way }: Standing): Step[] {
  // where every unit is in at once nothing comes before the drawing up
  const keys = STEPS.filter(([key]) => (council || key !== 'council') && (way !== 'all' || key !== 'selection'));
  const at = AT[state] ?? lastLedTo(acts);
  const index = keys.findIndex(([key]) => key === at);
  // after a change at the end of the period the council is asked once more: the confirmation lies behind it already
  const confirmed = acts.includes('confirm');
  return keys.map(([key, label], place): Step => {
    const step = { key, label: key === 'selection' ? ENTRANCE[way] : label };
    if (place === index) return { ...step, ...present(state, confirmed) };
    const behind = place < index || (key === 'confirmation' && confirmed);
    return { ...step, state: behind ? 'done' : 'later' };
  });
}

function present(state: string, confirmed: boolean): Pick<Step, 'state' | 'note'> {
  if (state === 'recognised') return { state: 'done' };
  if (state === 'withdrawn') return { state: 'failed', note: 'đã rút' };
  if (ENDED_BADLY.has(state)) return { state: 'failed' };
  if (state === 'awaiting-supplement') return { state: 'paused', note: 'chờ bổ sung' };
  if (state === 'reappraisal') return { state: 'now', note: 'thẩm định lại' };
  if (state === 'council' && confirmed) return { state: 'now', note: 'lấy ý kiến bằng văn bản' };
  return { state: 'now' };
}

function lastLedTo(acts: readonly string[]): Key {
  for (const act of [...acts].reverse()) {
    const key = LED_TO[act];
    if (key) return key;
  }
  return 'selection';
}
