import { targetMistakes, type ExpectedTargets } from '../expected-targets';
import type { Outcome, Punctuality } from '../outcome';
import type { Expected, PlayedPeriod } from './script';

/** What is not as the story says. */
export function mistakesIn(outcome: Outcome, period: PlayedPeriod): string[] {
  const { expected } = period;
  return expected === undefined ? withoutAnswer(outcome, period) : notAsTold(outcome, { ...period, expected });
}

/** Of a plan that nobody has played before: all who asked have their decision or notice, and the house did its work on the way. */
function withoutAnswer(outcome: Outcome, { courses }: PlayedPeriod): string[] {
  const { recognised, notRecognised, withdrawn, withoutDay, reminders } = outcome;
  return [
    ...differs('Hồ sơ có kết quả', recognised + notRecognised + withdrawn, courses.length),
    ...differs('Nhiệm vụ không có ngày chưa gửi', withoutDay.open, 0),
    ...(reminders > 0 ? [] : ['Không có lượt nhắc việc nào.']),
  ];
}

function notAsTold(
  outcome: Outcome,
  { code, courses, expected, measured = [] }: PlayedPeriod & { readonly expected: Expected },
): string[] {
  const { units, selected, recognised, refusals, withdrawn, recordedElsewhere, reminders } = outcome;
  const told = courses.flatMap(({ code: unit, notMet }) => (notMet ? [`${unit} ${notMet.criterion}`] : [])).sort();
  const found = refusals.map(({ code: unit, failed }) => `${unit} ${failed.join('+')}`).sort();
  const mistakes = [
    ...differs('Địa bàn', units, expected.units),
    ...differs('Được chọn', selected, expected.selected),
    ...differs('Được công nhận', recognised, expected.recognised),
    ...(expected.refused === undefined
      ? differs('Không được công nhận', found.join(', '), told.join(', '))
      : differs('Không được công nhận', refusals.length, expected.refused)),
    ...differs('Rút hồ sơ', withdrawn, courses.filter((course) => course.withdrawn !== undefined).length),
    ...differs('Văn bản ký nơi khác', recordedElsewhere, 0),
    ...Object.entries(expected.classes ?? {}).flatMap(([id, count]) =>
      differs(`Loại ${id}`, outcome.classes.find((one) => one.id === id)?.units ?? 0, count),
    ),
    ...targetMistakes(outcome, expected.targets),
    ...measured.flatMap(({ on, targets }) => onTheWay(outcome, on, targets)),
    ...punctuality('Kế hoạch đúng hạn, quá hạn', outcome.plans, expected.plans),
    ...punctuality('Báo cáo đúng hạn, quá hạn', outcome.finalReports, expected.finalReports),
    ...differs('Nhiệm vụ không có ngày chưa gửi', outcome.withoutDay.open, 0),
    ...(reminders > 0 ? [] : ['Không có lượt nhắc việc nào.']),
  ];
  return mistakes.map((mistake) => (code === undefined ? mistake : `Kỳ ${code}: ${mistake}`));
}

function onTheWay({ measured }: Outcome, on: string, told: ExpectedTargets): string[] {
  const found = measured.find((one) => one.on === on);
  if (!found) return [`Ngày ${on}: không ai xem chỉ tiêu.`];
  return targetMistakes(found, told).map((mistake) => `Ngày ${on}: ${mistake}`);
}

const punctuality = (what: string, found: Punctuality, expected: Punctuality | undefined): string[] =>
  expected === undefined ? [] : differs(what, `${found.onTime}, ${found.late}`, `${expected.onTime}, ${expected.late}`);

const differs = (what: string, found: string | number, expected: string | number): string[] =>
  found === expected ? [] : [`${what}: ${found}, đúng ra là ${expected}.`];
