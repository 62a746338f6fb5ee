import type { PanelTask } from '@app/domain/appraisal';
import type { Schemas } from '@app/api-client';
import { done } from '../stage/people';
import { step, type Stage } from '../stage/stage';
import { pathTo, type Line, type Setting } from './setting';

type Draft = Schemas['DraftOpinionBody'];

export interface Speaking {
  readonly task: PanelTask;
  readonly lines: readonly Line[];
  readonly day: string;
  /** the lead's second look, after something has changed on the last day */
  readonly again?: boolean;
}

/** Officers draft and lay their drafts before their heads; the heads let them go out. Each says what the figures say. */
export async function giveOpinions(
  stage: Stage,
  { cast }: Setting,
  { task, lines, day, again }: Speaking,
): Promise<void> {
  const way = task.part === 'supervises' ? 'supervision' : again ? 'revision' : 'approval';
  const account = (line: Line, role: 'agency-officer' | 'agency-head'): string =>
    cast.as(task.member, role, { day, unit: line.unitCode });
  const versions = await step(stage, lines, async (line) => {
    const officer = await stage.people.as(account(line, 'agency-officer'));
    const appraisal = await officer.GET('/api/dossiers/{id}/appraisal', pathTo(line));
    const { line: known } = done(`${task.member} reads ${line.unitName}`, appraisal);
    const sent = { ...pathTo(line), body: draftOn(task, known.criteria) };
    return done(`${task.member} drafts on ${line.unitName}`, await officer.PUT('/api/dossiers/{id}/opinion', sent))
      .version;
  });
  await step(
    stage,
    lines.map((line, index) => ({ line, opinionVersion: versions[index] ?? 0 })),
    async ({ line, opinionVersion }) => {
      const head = await stage.people.as(account(line, 'agency-head'));
      const sent = { ...pathTo(line), body: { opinionVersion } };
      done(`${task.member} on ${line.unitName}`, await head.POST(`/api/dossiers/{id}/opinion/${way}`, sent));
    },
  );
}

/** What the plan asks of the office, answered as the counted figures have it. */
export function draftOn(
  { criteria, subjects, part }: PanelTask,
  known: readonly Pick<Schemas['CriterionLine'], 'id' | 'engine'>[],
): Draft {
  const engine = new Map(known.map(({ id, engine: verdict }) => [id, verdict]));
  const verdicts = Object.fromEntries(
    criteria.map((id) => [id, { verdict: engine.get(id) ?? ('undetermined' as const) }]),
  );
  const agrees = criteria.every((id) => engine.get(id) === 'met');
  const comments = Object.fromEntries(
    subjects.map((subject) => [subject, { text: 'Địa phương đã thực hiện; có hồ sơ theo dõi.' }]),
  );
  return {
    verdicts,
    ...(subjects.length > 0 && { comments }),
    ...(part !== 'comments' && { overall: agrees ? ('agree' as const) : ('disagree' as const) }),
    ...(part === 'supervises' && { note: 'Đã giám sát; Nhân dân đồng thuận với kết quả tự đánh giá.' }),
    present: true,
  };
}
