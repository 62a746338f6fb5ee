import { at } from '../stage/days';
import { done } from '../stage/people';
import { atDossier, scene, step, type Scene, type Stage } from '../stage/stage';
import { finalOf } from './counts';
import { callSession, closeSession, sittingSession } from './council';
import { revisedOpinions } from './opinions';
import { SELECTED } from './units';

const LEAD = '51.cat.chuyen-vien';
const SENT = SELECTED.filter(({ withdrawnOn }) => withdrawnOn === undefined);
/** where something has happened since the council met */
const FALLEN = SENT.filter(({ lastDay }) => lastDay !== undefined);
const VOTERS = [
  'ubnd.chu-tich-hoi-dong',
  'cat.uy-vien',
  'pc04.uy-vien',
  'syt.uy-vien',
  'snv.uy-vien',
  'svhttdl.uy-vien',
  'sgddt.uy-vien',
  'stp.uy-vien',
  'sdttg.uy-vien',
  'bchqs.uy-vien',
  'vp.uy-vien',
  'mttq-tinh.uy-vien',
  'doan-tinh.uy-vien',
];

/** The last look at the figures: what has changed is appraised again, and the council is asked in writing. */
export const december: Scene[] = [
  scene(at('2025-12-14', '08:00'), stateFinalFigures),
  scene(at('2025-12-14', '14:00'), confirm),
  scene(at('2025-12-15', '08:00'), revise),
  scene(at('2025-12-15', '10:00'), poll),
  scene(at('2025-12-15', '16:15'), countPoll),
];

async function stateFinalFigures(stage: Stage): Promise<string> {
  await step(stage, SENT, async (course) => {
    const police = await stage.people.as(`${course.code}.cong-an`);
    const body = { figures: finalOf(course) };
    done(
      `${course.name} at the end`,
      await police.PUT('/api/dossiers/{id}/final-figures', { ...atDossier(stage, course.code), body }),
    );
  });
  return `Công an cấp xã xác nhận số liệu cuối kỳ của ${SENT.length} địa bàn`;
}

/** The product compares what the figures say now with what they said; nobody is asked whether anything has changed. */
async function confirm(stage: Stage): Promise<string> {
  const lead = await stage.people.as(LEAD);
  const states = await step(stage, SENT, async (course) => {
    const answer = await lead.POST('/api/dossiers/{id}/final-confirmation', {
      ...atDossier(stage, course.code),
      body: { figures: [] },
    });
    return done(`confirm ${course.name}`, answer).state;
  });
  const changed = SENT.filter((_, index) => states[index] === 'reappraisal');
  if (changed.length !== FALLEN.length || changed.some((course) => !FALLEN.includes(course))) {
    throw new Error(`changed: ${changed.map(({ name }) => name).join(', ') || 'none'}`);
  }
  return `Công an tỉnh xác nhận số liệu cuối kỳ; có thay đổi: ${changed.map(({ name }) => name).join(', ')}`;
}

async function revise(stage: Stage): Promise<string> {
  await revisedOpinions(stage, FALLEN);
  return `Công an tỉnh thẩm định lại ${FALLEN.map(({ name, notMet }) => `${name} (${notMet?.criterion} chưa đạt)`).join(', ')}`;
}

/** Every member answers for themselves, in writing. */
async function poll(stage: Stage): Promise<string> {
  const { people, periodId } = stage;
  const secretary = await people.as('51.pc04.thu-ky');
  const { id: councilId } = done(
    'council',
    await secretary.GET('/api/periods/{id}/council', { params: { path: { id: periodId } } }),
  );
  await callSession(stage, councilId, {
    form: 'poll',
    meetsOn: '2025-12-15',
    startsAt: '10:00',
    room: 'Lấy ý kiến bằng văn bản',
  });
  const { id } = await sittingSession(stage);
  for (const account of VOTERS) {
    const member = await people.as(`51.${account}`);
    const body = { whole: 'no' as const, except: [], password: people.password };
    done(
      `poll ${account}`,
      await member.POST('/api/council-sessions/{id}/ballots', { params: { path: { id } }, body }),
    );
  }
  return `Hội đồng được lấy ý kiến bằng văn bản: ${VOTERS.length}/${VOTERS.length} thành viên trả lời`;
}

async function countPoll(stage: Stage): Promise<string> {
  const { id } = await sittingSession(stage);
  const { notProposed } = await closeSession(stage, id, {
    endedAt: '16:00',
    sealedAt: at('2025-12-15', '16:30'),
  });
  return `Tổng hợp ý kiến bằng văn bản của Hội đồng: không đề nghị công nhận ${notProposed}; biên bản được ký, phát hành`;
}
