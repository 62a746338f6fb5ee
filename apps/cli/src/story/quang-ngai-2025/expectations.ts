import { targetMistakes, type ExpectedTargets } from '../expected-targets';
import type { Outcome, Punctuality } from '../outcome';
import { SELECTED } from './units';

/** Under revision 2, by which rehabilitation at home is exempt: Sơn Mai among them. */
const RECOGNISED = 21;
const UNITS = 96;
const BY_HAND = 4;
/** 21 Tờ trình signed here, the list, the chase letter, two minutes, the decision, four notices */
const SIGNED_TWICE = 30;
const TARGETS: ExpectedTargets = {
  keep: { required: 13, actual: 12, verdict: 'not-met' },
  share: { required: 20, actual: RECOGNISED, verdict: 'met' },
  commitments: { verdict: 'not-met' },
  reach: { verdict: 'not-met' },
};

/** 87 communes and 11 offices by 30/7; 7 communes and an office by 05/8, 2 after the letter of 06/8 */
const PLANS = { onTime: 98, late: 10 } as const;
/** 90 communes by 12/12, 4 on 13/12, all twelve offices; 2 on 15/12 */
const FINAL_REPORTS = { onTime: 106, late: 2 } as const;
const DOSSIERS = { onTime: 22, late: 3 } as const;

/** What is not as the story says. */
export function mistakesIn(outcome: Outcome): string[] {
  const { units, selected, recognised, refusals, withdrawn, reminders, signedTwice, recordedElsewhere } = outcome;
  const expected = SELECTED.flatMap(({ code, notMet }) => (notMet ? [`${code} ${notMet.criterion}`] : [])).sort();
  const found = refusals.map(({ code, failed }) => `${code} ${failed.join('+')}`).sort();
  return [
    ...differs('Địa bàn', units, UNITS),
    ...differs('Được chọn', selected, SELECTED.length),
    ...differs('Được công nhận', recognised, RECOGNISED),
    ...differs('Không được công nhận', found.join(', '), expected.join(', ')),
    ...differs('Rút hồ sơ', withdrawn, SELECTED.filter(({ withdrawnOn }) => withdrawnOn !== undefined).length),
    ...differs('Văn bản đủ hai chữ ký', signedTwice, SIGNED_TWICE),
    ...differs('Văn bản ký nơi khác', recordedElsewhere, BY_HAND),
    ...targetMistakes(outcome, TARGETS),
    ...differs('Kế hoạch đúng hạn, quá hạn', pair(outcome.plans), pair(PLANS)),
    ...differs('Báo cáo sơ kết đúng hạn, quá hạn', pair(outcome.finalReports), pair(FINAL_REPORTS)),
    ...differs('Hồ sơ đúng hạn, quá hạn', pair(outcome.dossiers), pair(DOSSIERS)),
    ...(reminders > 0 ? [] : ['Không có lượt nhắc việc nào.']),
  ];
}

const pair = ({ onTime, late }: Punctuality): string => `${onTime}, ${late}`;

const differs = (what: string, found: string | number, expected: string | number): string[] =>
  found === expected ? [] : [`${what}: ${found}, đúng ra là ${expected}.`];
