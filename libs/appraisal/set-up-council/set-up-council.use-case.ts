import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { appraisalWords, chairsOf, sizeFits } from '@app/domain/appraisal';
import { officesAt, placeOfOffice, type PersonActing } from '@app/domain/identity';
import { decidingLevel, sittingOf, type PlanRevision } from '@app/domain/plans';
import { impossiblePaperDay, inVietnamese, legalDate, refusal, type LegalDate } from '@app/domain/shared';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { once, type ActRequest } from '@app/workflow';
import { SessionRoom } from '../council/session-room';
import { CouncilMember } from '../persistence/council-member.entity';
import { Council } from '../persistence/council.entity';
import { faulty, notYours, refused } from '../refuse';
import { fillChairs, type FilledChair } from './fill-chairs';
import type { CouncilSetUp, SetUpCouncilBody } from './set-up-council.dto';

/** Sets up the council of a period from the seats of its plan: chairs are data, people are found in their offices. */
@Injectable()
export class SetUpCouncil {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly room: SessionRoom,
  ) {}

  /** @throws Problem 403 not the secretary's office, 404 no such period, 409 no council in the plan or set up already, 422 an empty chair */
  run(request: ActRequest, periodId: string, body: SetUpCouncilBody): Promise<CouncilSetUp> {
    const { actor } = request;
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, request, async () => {
        const plan = await this.room.planOf(tx, periodId);
        const province = await provinceOf(tx, periodId);
        if (plan.council.form === 'none') throw refused(refusal('council.none'));
        const chairs = chairsOf(plan, tx.today, province);
        const keepers = chairs.filter(({ role }) => role === 'secretary').map(({ officeId }) => officeId);
        if (actor.role !== 'council-secretary' || !keepers.includes(actor.officeId))
          throw notYours(refusal('council.not-its-secretary'));
        const decidedOn = body.decisionDate === undefined ? null : legalDate(body.decisionDate);
        if (decidedOn && impossiblePaperDay(decidedOn, tx.today))
          throw faulty([{ pointer: '/decisionDate', refusal: refusal('council.decision-date') }]);
        const filled = await fillChairs(tx, chairs, body.chairs ?? []);
        const voting = filled.filter(({ votes }) => votes).length;
        if (!sizeFits(plan.council, voting)) throw refused(refusal('council.size', { voting }));
        const id = await insertCouncil(tx, { actor, plan, province, periodId, decidedOn, number: body.decisionNumber });
        await insertMembers(tx, id, filled, { province, ...wallOf(plan, tx.today, province) });
        return { id, voting };
      }),
    );
  }
}

async function provinceOf({ manager }: Tx, periodId: string): Promise<string> {
  const [period] = await manager.query<{ province: string }[]>(
    'SELECT province_code AS province FROM period WHERE id = $1',
    [periodId],
  );
  if (!period) throw notFound(appraisalWords.period);
  return period.province;
}

/** Who reads a council's rows: the offices of the place that decides. Of a ward's council no other ward of the province. */
function wallOf(plan: PlanRevision, day: LegalDate, province: string): { unitCode: string | null; audience: string } {
  const level = decidingLevel(plan, day);
  const decider = sittingOf(plan, 'decider', day, { province, unit: null })?.office;
  const ofProvince = level === 'province' || level === 'nation' || !decider;
  return { unitCode: ofProvince ? null : placeOfOffice(decider), audience: officesAt(level) };
}

interface NewCouncil {
  readonly actor: PersonActing;
  readonly plan: PlanRevision;
  readonly province: string;
  readonly periodId: string;
  /** of the decision that sets it up */
  readonly decidedOn: LegalDate | null;
  readonly number: string | undefined;
}

async function insertCouncil(
  tx: Tx,
  { actor, plan, province, periodId, decidedOn, number }: NewCouncil,
): Promise<string> {
  const inserted = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(Council)
    .values({
      id: randomUUID(),
      periodId,
      label: inVietnamese(plan.council.label),
      decisionNumber: number || null,
      decisionDate: decidedOn,
      setUpBy: actor.personId,
      setUpAt: tx.now,
      provinceCode: province,
      ...wallOf(plan, tx.today, province),
    })
    .orIgnore()
    .returning('id')
    .execute();
  const [row] = inserted.raw as { id: string }[];
  if (!row) throw refused(refusal('council.exists'));
  return row.id;
}

async function insertMembers(
  tx: Tx,
  councilId: string,
  chairs: readonly FilledChair[],
  { province, unitCode, audience }: { readonly province: string } & ReturnType<typeof wallOf>,
): Promise<void> {
  await tx.manager.insert(
    CouncilMember,
    chairs.map(({ role, title, invited, votes, officeId: office, positionId }, i) => ({
      id: randomUUID(),
      councilId,
      ordinal: i + 1,
      positionId,
      officeId: office,
      role,
      title,
      invited,
      votes,
      provinceCode: province,
      unitCode,
      audience,
    })),
  );
}
