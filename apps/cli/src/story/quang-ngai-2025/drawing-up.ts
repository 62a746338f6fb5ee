import { done } from '../stage/people';
import { at, shown } from '../stage/days';
import { evidencePdf } from '../stage/evidence-pdf';
import { formOf } from '../stage/form-of';
import { atDossier, scene, step, type Scene, type Stage } from '../stage/stage';
import { statedBy, statedInSeptember, type Count } from './counts';
import { SELECTED, type Course } from './units';

/** From September the selected communes draw up their dossiers; they count again after the plan has been revised. One withdraws. */
export const drawingUp: Scene[] = [
  scene(at('2025-09-29', '09:00'), begin),
  scene(at('2025-09-30', '09:00'), stateFirstFigures),
  scene(at('2025-11-05', '09:00'), stateFigures),
  scene(at('2025-11-07', '09:00'), addEvidence),
  scene(at('2025-11-10', '09:00'), withdraw),
];

async function begin(stage: Stage): Promise<string> {
  await step(stage, SELECTED, async ({ code, name }) => {
    const officer = await stage.people.as(`${code}.can-bo`);
    done(`${name} begins`, await officer.POST('/api/dossiers/{id}/begin', atDossier(stage, code)));
  });
  return `${SELECTED.length} địa bàn bắt đầu lập hồ sơ`;
}

/** As they stand in September, under the plan of July: what the dry run of October is judged on. */
async function stateFirstFigures(stage: Stage): Promise<string> {
  await enter(stage, statedInSeptember);
  return 'Công an cấp xã nhập số liệu rà soát lần đầu của hồ sơ';
}

async function stateFigures(stage: Stage): Promise<string> {
  await enter(stage, statedBy);
  return 'Công an cấp xã nhập số liệu của hồ sơ theo tiêu chí của bản sửa đổi';
}

/** Công an xã enters all of them: some are figures that only the police may see. */
async function enter(stage: Stage, counts: (course: Course) => Count[]): Promise<void> {
  await step(stage, SELECTED, async (course) => {
    const police = await stage.people.as(`${course.code}.cong-an`);
    const own = atDossier(stage, course.code);
    done(
      `${course.name} states`,
      await police.PUT('/api/dossiers/{id}/figures', { ...own, body: { figures: counts(course) } }),
    );
  });
}

async function addEvidence(stage: Stage): Promise<string> {
  await step(stage, SELECTED, async (course) => {
    const { code, confirmedOn = '2025-11-03' } = course;
    await upload(stage, course, {
      component: 'D4',
      title: 'BIÊN BẢN HỌP TỰ RÀ SOÁT, ĐÁNH GIÁ',
      number: `${String(5 + (Number(code) % 27)).padStart(2, '0')}/BB-UBND`,
      day: `2025-11-0${4 + (Number(code) % 3)}`,
    });
    await upload(stage, course, {
      component: 'D8',
      title: 'XÁC NHẬN SỐ LIỆU',
      number: `${Number(code) % 90}/XN-CAX`,
      day: confirmedOn,
    });
    await upload(stage, course, {
      component: 'D10',
      title: 'BẢNG TỔNG HỢP CAM KẾT CỦA HỘ GIA ĐÌNH',
      number: `${String(1 + (Number(code) % 8)).padStart(2, '0')}/BTH-UBND`,
      day: `2025-11-0${4 + (Number(code) % 3)}`,
    });
  });
  return `${SELECTED.length * 3} tệp minh chứng được tải lên`;
}

export interface Evidence {
  readonly component: string;
  readonly title: string;
  readonly number: string;
  readonly day: string;
}

/** A real PDF through the real upload. */
export async function upload(
  stage: Stage,
  { code, name }: Course,
  { component, title, number, day }: Evidence,
): Promise<void> {
  const issuer = component === 'D8' ? `Công an ${name}` : `UBND ${name}`;
  const lines = ['Số liệu và nội dung trong văn bản này là giả định, dùng để trình diễn.'];
  const pdf = await evidencePdf({ issuer, number, day: shown(day), title, lines });
  const officer = await stage.people.as(`${code}.can-bo`);
  const fields = { component, paperNumber: number, paperDate: day };
  done(
    `${name} uploads ${component}`,
    await officer.POST('/api/dossiers/{id}/evidence', {
      ...atDossier(stage, code),
      body: { ...fields, file: '' },
      bodySerializer: () => formOf(fields, `${component}.pdf`, pdf),
    }),
  );
}

async function withdraw(stage: Stage): Promise<string> {
  const leaving = SELECTED.filter(({ withdrawnOn }) => withdrawnOn !== undefined);
  await step(stage, leaving, async ({ code, name }) => {
    const officer = await stage.people.as(`${code}.can-bo`);
    const own = atDossier(stage, code);
    const body = {
      reason: 'Ngày 06/11 phát sinh 02 người nghiện mới; địa phương chưa đủ điều kiện đề nghị trong năm.',
    };
    done(`${name} withdraws`, await officer.POST('/api/dossiers/{id}/withdraw', { ...own, body }));
  });
  return `${leaving.map(({ name }) => name).join(', ')} rút hồ sơ: 02 người nghiện mới ngày 06/11`;
}
