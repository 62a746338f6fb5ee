import { Injectable } from '@nestjs/common';
import { mayDraft, questionsOf, type Finding } from '@app/domain/appraisal';
import { seatHolder, type PlanRevision } from '@app/domain/plans';
import { refusal, type LegalDate } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { appraisalRound, DossierLifecycle, keepRecord, type Dossier } from '@app/dossiers';
import { forbidden, type Tx } from '@app/platform';
import { Door, type ActRequest } from '@app/workflow';
import { opinionInHand } from '../opinions/opinion-in-hand';
import { PanelDesk } from '../panel/panel-desk';
import { Judgement } from '../persistence/judgement.entity';
import { faulty, refused } from '../refuse';
import type { JudgementBody } from './state-judgements.dto';

/** An answer with the seat that the office gives it from. */
interface Answered extends JudgementBody {
  readonly seat: string;
}

/** An agency of the panel answers, while it examines, what the criteria ask of its seat and nobody can count. */
@Injectable()
export class StateJudgements {
  constructor(
    private readonly door: Door,
    private readonly dossiers: DossierLifecycle,
    private readonly desk: PanelDesk,
  ) {}

  /** @throws Problem 403 not on the panel, 409 not examining, 422 with a pointer to each question that is not this office's */
  run(request: ActRequest, id: string, bodies: readonly JudgementBody[]): Promise<{ version: number }> {
    const { actor } = request;
    return this.door.edit(request, this.dossiers, id, async (tx, { subject, row }) => {
      const { plan, task } = await this.desk.of(tx, actor, subject);
      if (actor.role !== 'agency-officer') throw forbidden(sentence(refusal('act.wrong-role')), 'act.wrong-role');
      const opinion = await opinionInHand(tx, id, actor.officeId);
      const notNow = mayDraft(task, subject.state, opinion !== null);
      if (notNow) throw refused(notNow);
      if (opinion?.row.givenAt) throw refused(refusal('opinion.given'));
      for (const answer of answersOf(bodies, plan, { office: actor.officeKind, day: tx.today }))
        await write(tx, row.dossier, answer);
      return {};
    });
  }
}

/** Each answer with its seat. @throws Problem 422 */
function answersOf(
  bodies: readonly JudgementBody[],
  plan: PlanRevision,
  { office, day }: { readonly office: string; readonly day: LegalDate },
): Answered[] {
  const questions = questionsOf(plan);
  const faults: Finding[] = [];
  const answers = bodies.flatMap((body, i): Answered[] => {
    const at = (field: string, code: string): Answered[] => {
      faults.push({ pointer: `/judgements/${i}/${field}`, refusal: refusal(code) });
      return [];
    };
    const seats = questions.find(({ ask }) => ask === body.ask)?.by ?? [];
    const seat = seats.find((one) => seatHolder(plan, one, day)?.id === office);
    if (seat === undefined) return at('ask', 'judgement.not-yours');
    if (bodies.findIndex(({ ask }) => ask === body.ask) !== i) return at('ask', 'judgement.twice');
    if (body.answer !== null && body.reason.trim() === '') return at('reason', 'judgement.without-reason');
    return [{ ...body, seat }];
  });
  if (faults.length > 0) throw faulty(faults);
  return answers;
}

async function write(tx: Tx, dossier: Dossier, { ask, seat, answer, reason }: Answered): Promise<void> {
  const { actor } = tx;
  if (actor.kind !== 'person') throw new Error('only a person judges');
  const key = { dossierId: dossier.id, round: await appraisalRound(tx, dossier.id), ask, seat };
  const known = await tx.manager.findOneBy(Judgement, key);
  const given = { answer, reason: answer === null ? '' : reason.trim() };
  if (known ? known.answer === answer && known.reason === given.reason : answer === null) return;
  const { audience, provinceCode, unitCode } = dossier;
  await keepRecord(tx, dossier, [{ content: { kind: 'judgement', round: key.round, ask, seat, ...given }, audience }]);
  if (answer === null) {
    await tx.manager.delete(Judgement, key);
    return;
  }
  const said = { ...given, answer, officeId: actor.officeId, by: actor.title, at: tx.now };
  if (known) await tx.manager.update(Judgement, key, said);
  else await tx.manager.insert(Judgement, { ...key, ...said, provinceCode, unitCode, audience });
}
