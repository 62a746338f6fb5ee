import type { Schemas } from '@app/api-client';
import { done } from '../stage/people';
import { atDossier, step, type Stage } from '../stage/stage';
import { confirmedOf, type Count } from './counts';
import type { Journey } from './journeys';
import type { Course } from './units';

type Draft = Schemas['DraftOpinionBody'];
type Way = 'approval' | 'revision' | 'supervision';

interface Opinion {
  readonly course: Course;
  /** kind of the office, e.g. `syt` */
  readonly agency: string;
  readonly body: Draft;
  /** how its head lets it go out */
  readonly way: Way;
}

const CRITERIA = ['TC1', 'TC2', 'TC3'] as const;

/** Y tế on the first criterion, Nội vụ on work after rehabilitation, MTTQ beside the appraisal. */
export async function agencyOpinions(stage: Stage, journeys: readonly Journey[]): Promise<void> {
  const comments = { 'Hỗ trợ việc làm sau cai': { text: 'Địa phương có phương án hỗ trợ học nghề, việc làm.' } };
  const supervised = { ...verdictsOn([], []), note: 'Đã giám sát; Nhân dân đồng thuận với kết quả tự đánh giá.' };
  await appraise(
    stage,
    journeys.flatMap((course): Opinion[] => [
      { course, agency: 'syt', body: verdictsOn(['TC1'], failedIn(course, false)), way: 'approval' },
      { course, agency: 'snv', body: { verdicts: {}, comments, present: true }, way: 'approval' },
      { course, agency: 'mttq-tinh', body: supervised, way: 'supervision' },
    ]),
  );
}

/** The office in the chair, with what was found on site. */
export async function leadOpinions(stage: Stage, journeys: readonly Journey[]): Promise<void> {
  const visited = journeys.filter(({ onSite }) => onSite?.counts);
  await step(stage, visited, (journey) => enterCounts(stage, journey, 'cat', confirmedOf(journey)));
  await appraise(
    stage,
    journeys.map((course) => ({
      course,
      agency: 'cat',
      body: verdictsOn(CRITERIA, failedIn(course, false)),
      way: 'approval',
    })),
  );
}

/** The second look of the lead, after something has happened on the last days. */
export async function revisedOpinions(stage: Stage, courses: readonly Course[]): Promise<void> {
  await appraise(
    stage,
    courses.map((course) => ({
      course,
      agency: 'cat',
      body: verdictsOn(CRITERIA, failedIn(course, true)),
      way: 'revision',
    })),
  );
}

/** An agency enters what it counts itself. */
export async function enterCounts(
  stage: Stage,
  course: Course,
  agency: string,
  counts: readonly Count[],
): Promise<void> {
  const officer = await stage.people.as(`51.${agency}.chuyen-vien`);
  const sent = { ...atDossier(stage, course.code), body: { figures: [...counts] } };
  done(`${agency} counts ${course.name}`, await officer.PUT('/api/dossiers/{id}/appraisal-figures', sent));
}

/** Officers draft and lay their drafts before their heads; the heads let them go out. */
async function appraise(stage: Stage, opinions: readonly Opinion[]): Promise<void> {
  const versions = await step(stage, opinions, (opinion) => draft(stage, opinion));
  const drafted = opinions.map((opinion, index) => ({ opinion, version: versions[index] ?? 0 }));
  await step(stage, drafted, ({ opinion, version }) => give(stage, opinion, version));
}

async function draft(stage: Stage, { course, agency, body }: Opinion): Promise<number> {
  const officer = await stage.people.as(`51.${agency}.chuyen-vien`);
  const answer = await officer.PUT('/api/dossiers/{id}/opinion', { ...atDossier(stage, course.code), body });
  return done(`${agency} drafts on ${course.name}`, answer).version;
}

async function give(stage: Stage, { course, agency, way }: Opinion, opinionVersion: number): Promise<void> {
  const head = await stage.people.as(`51.${agency}.lanh-dao`);
  const sent = { ...atDossier(stage, course.code), body: { opinionVersion } };
  done(`${agency} on ${course.name}`, await head.POST(`/api/dossiers/{id}/opinion/${way}`, sent));
}

/** Criteria not met as the appraisal sees them, or as they stand on the last day. */
function failedIn({ notMet, lastDay }: Course, atEnd: boolean): string[] {
  return notMet && (atEnd || lastDay === undefined) ? [notMet.criterion] : [];
}

function verdictsOn(asked: readonly string[], failed: readonly string[]): Draft {
  const verdicts = Object.fromEntries(
    asked.map((id) => [id, { verdict: failed.includes(id) ? ('not-met' as const) : ('met' as const) }]),
  );
  const agrees = !asked.some((id) => failed.includes(id));
  return { verdicts, overall: agrees ? 'agree' : 'disagree', present: true };
}
