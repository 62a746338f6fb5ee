import type { Schemas } from '@app/api-client';
import { done } from '../stage/people';
import { dossierOf, type Stage } from '../stage/stage';
import { confirmedOf, type Count } from './counts';
import type { Journey } from './journeys';
import type { Course } from './units';

type Draft = Schemas['DraftOpinionBody'];

const CRITERIA = ['TC1', 'TC2', 'TC3'] as const;

/** Y tế on the first criterion, Nội vụ on work after rehabilitation, MTTQ beside the appraisal. */
export async function agencyOpinions(stage: Stage, journey: Journey): Promise<void> {
  const fallen = failedIn(journey, false);
  await appraise(stage, journey, 'syt', opinion(['TC1'], fallen));
  const comments = { 'Hỗ trợ việc làm sau cai': { text: 'Địa phương có phương án hỗ trợ học nghề, việc làm.' } };
  await appraise(stage, journey, 'snv', { verdicts: {}, comments, present: true });
  const version = await draft(stage, journey, 'mttq-tinh', {
    ...opinion([], []),
    note: 'Đã giám sát; Nhân dân đồng thuận với kết quả tự đánh giá.',
  });
  const head = await stage.people.as('51.mttq-tinh.lanh-dao');
  done(
    `mttq on ${journey.name}`,
    await head.POST('/api/dossiers/{id}/opinion/supervision', {
      ...pathOf(stage, journey),
      body: { opinionVersion: version },
    }),
  );
}

/** The office in the chair, with what was found on site. */
export async function leadOpinion(stage: Stage, journey: Journey): Promise<void> {
  if (journey.onSite?.counts) await enterCounts(stage, journey, 'cat', confirmedOf(journey));
  await appraise(stage, journey, 'cat', opinion(CRITERIA, failedIn(journey, false)));
}

/** An agency enters what it counts itself. */
export async function enterCounts(
  stage: Stage,
  course: Course,
  agency: string,
  figures: readonly Count[],
): Promise<void> {
  const officer = await stage.people.as(`51.${agency}.chuyen-vien`);
  const body = { figures: [...figures] };
  done(
    `${agency} counts ${course.name}`,
    await officer.PUT('/api/dossiers/{id}/appraisal-figures', { ...pathOf(stage, course), body }),
  );
}

/** The second look of the lead, after something has happened on the last days. */
export async function revisedOpinion(stage: Stage, course: Course): Promise<void> {
  const version = await draft(stage, course, 'cat', opinion(CRITERIA, failedIn(course, true)));
  const head = await stage.people.as('51.cat.lanh-dao');
  done(
    `revise ${course.name}`,
    await head.POST('/api/dossiers/{id}/opinion/revision', {
      ...pathOf(stage, course),
      body: { opinionVersion: version },
    }),
  );
}

/** Criteria not met as the appraisal sees them, or as they stand on the last day. */
function failedIn({ notMet, lastDay }: Course, atEnd: boolean): string[] {
  return notMet && (atEnd || lastDay === undefined) ? [notMet.criterion] : [];
}

function opinion(asked: readonly string[], failed: readonly string[]): Draft {
  const verdicts = Object.fromEntries(
    asked.map((id) => [id, { verdict: failed.includes(id) ? ('not-met' as const) : ('met' as const) }]),
  );
  const agrees = !asked.some((id) => failed.includes(id));
  return { verdicts, overall: agrees ? 'agree' : 'disagree', present: true };
}

/** The officer drafts, the head lets it go out. */
async function appraise(stage: Stage, journey: Journey, agency: string, body: Draft): Promise<void> {
  const version = await draft(stage, journey, agency, body);
  const head = await stage.people.as(`51.${agency}.lanh-dao`);
  done(
    `${agency} on ${journey.name}`,
    await head.POST('/api/dossiers/{id}/opinion/approval', {
      ...pathOf(stage, journey),
      body: { opinionVersion: version },
    }),
  );
}

async function draft(stage: Stage, course: Course, agency: string, body: Draft): Promise<number> {
  const officer = await stage.people.as(`51.${agency}.chuyen-vien`);
  const { version } = done(
    `${agency} drafts on ${course.name}`,
    await officer.PUT('/api/dossiers/{id}/opinion', { ...pathOf(stage, course), body }),
  );
  return version;
}

const pathOf = (stage: Stage, { code }: Course): { params: { path: { id: string } } } => ({
  params: { path: { id: dossierOf(stage, code) } },
});
