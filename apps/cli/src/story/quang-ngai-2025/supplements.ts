import { weekdayBefore } from '../stage/days';
import { done } from '../stage/people';
import { atDossier, step, type Stage } from '../stage/stage';
import { upload } from './drawing-up';
import { ASKED_TO_EXPLAIN, type Journey } from './journeys';

const INTAKE = '51.cat.chuyen-vien';
const EXPLAINED = weekdayBefore(ASKED_TO_EXPLAIN, -1);

interface Item {
  readonly component: string;
  readonly kind: 'incorrect' | 'incomplete' | 'outdated';
  readonly words: string;
}

/** A second request counts as late of the office that asks, and is made with that warning acknowledged. */
export async function askSupplement(stage: Stage, journey: Journey, round: 1 | 2): Promise<void> {
  const { supplement, name } = journey;
  if (!supplement) throw new Error(`nothing to ask of ${name}`);
  const { component, kind, what } = supplement;
  const words = round === 1 ? what : 'Bản gửi lại vẫn chưa đủ chữ ký; đề nghị hoàn thiện lần cuối.';
  await ask(stage, journey, [{ component, kind, words }], round > 1);
}

/** With a new file of the component that was asked for. */
export async function answerSupplement(stage: Stage, journey: Journey, day: string): Promise<void> {
  const { code, name, supplement } = journey;
  if (!supplement) throw new Error(`nothing was asked of ${name}`);
  await upload(stage, journey, {
    component: supplement.component,
    title: 'VĂN BẢN BỔ SUNG',
    number: '15/BS-UBND',
    day,
  });
  const officer = await stage.people.as(`${code}.can-bo`);
  const own = atDossier(stage, code);
  done(`${name} supplements`, await officer.POST('/api/dossiers/{id}/supplement', { ...own, body: {} }));
}

/** Where two offices count differently the commune explains, in words. @returns how many did on that day */
export async function explain(stage: Stage, all: readonly Journey[], day: string): Promise<number> {
  const differing = all.filter(({ explains }) => explains);
  if (day === ASKED_TO_EXPLAIN) await step(stage, differing, (journey) => askToExplain(stage, journey));
  if (day !== EXPLAINED) return 0;
  await step(stage, differing, async ({ code, name }) => {
    const officer = await stage.people.as(`${code}.can-bo`);
    const answers = [
      {
        component: 'D8',
        words: '03 người gồm 01 người mới chuyển đến tháng 10, chưa có tên trong danh sách của ngành y tế.',
      },
    ];
    const own = atDossier(stage, code);
    done(`${name} explains`, await officer.POST('/api/dossiers/{id}/supplement', { ...own, body: { answers } }));
  });
  return differing.length;
}

function askToExplain(stage: Stage, journey: Journey): Promise<void> {
  const words = 'Công an và Y tế thống kê khác nhau về số người nghiện; đề nghị giải trình.';
  return ask(stage, journey, [{ component: 'D8', kind: 'incorrect', words }], false);
}

async function ask(stage: Stage, { code, name }: Journey, items: Item[], acknowledged: boolean): Promise<void> {
  const officer = await stage.people.as(INTAKE);
  const own = atDossier(stage, code);
  done(
    `ask ${name}`,
    await officer.POST('/api/dossiers/{id}/supplement-requests', { ...own, body: { items, acknowledged } }),
  );
}
