import { Injectable } from '@nestjs/common';
import { dossierMachine, DOSSIER_STATES, dossierStateLabels } from '@app/domain/dossiers';
import type { PersonActing } from '@app/domain/identity';
import { obligationStates } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import { graphOf, reachedPart } from '@app/domain/workflow';
import { PlanLibrary } from '@app/plans';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import { Subject } from '@app/workflow';
import type { PeriodStates } from './period-states.dto';

type Counts = Readonly<Record<string, number>>;

const COUNT = (table: 'dossier' | 'obligation'): string =>
  `SELECT coalesce(jsonb_object_agg(state, count), '{}') AS counts FROM (
     SELECT s.state, count(*) AS count FROM ${table} t JOIN subject s ON s.id = t.id WHERE t.period_id = $1 ${table === 'dossier' ? 'AND t.current' : ''} GROUP BY s.state) AS c`;

/** How many stand in each state, as the wall lets the reader see them: the same rows that the lists behind the numbers show. */
@Injectable()
export class PeriodStatesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanLibrary,
  ) {}

  count(actor: PersonActing, id: string): Promise<PeriodStates> {
    return this.unitOfWork.read(actor, async (tx) => {
      const period = await find(tx, id);
      const reached = statesOf(await this.plans.revision(tx, period.plan, period.planRevision));
      const dossiers = await counted(tx, id, 'dossier');
      const duties = await counted(tx, id, 'obligation');
      return {
        // a dossier that has come to stand elsewhere under an earlier revision is not left out
        dossiers: DOSSIER_STATES.filter((state) => reached.has(state) || dossiers[state]).map((state) => ({
          state,
          label: dossierStateLabels[state],
          count: dossiers[state] ?? 0,
        })),
        duties: Object.entries(obligationStates).map(([state, label]) => ({ state, label, count: duties[state] ?? 0 })),
      };
    });
  }

  /** The plan that the period runs under, and the number at each state of its machine's picture. */
  diagram(
    actor: PersonActing,
    id: string,
  ): Promise<{ readonly plan: PlanRevision; readonly countAt: (node: string) => number | undefined }> {
    return this.unitOfWork.read(actor, async (tx) => {
      const period = await find(tx, id);
      const counts = await counted(tx, id, 'dossier');
      return {
        plan: await this.plans.revision(tx, period.plan, period.planRevision),
        countAt: (node) => {
          const state = stateAt(node);
          return state === undefined ? undefined : (counts[state] ?? 0);
        },
      };
    });
  }
}

/** The states that a dossier can come to under the plan: none waits for a council that there is not. */
const statesOf = (plan: PlanRevision): ReadonlySet<string | undefined> =>
  new Set(reachedPart(graphOf(dossierMachine(plan))).nodes.map(({ id }) => stateAt(id)));

/** `underway.appraisal` is the state *appraisal*; what is inside of it (an agency's region) is no state of the whole dossier. */
function stateAt(node: string): string | undefined {
  const steps = node.split('.');
  const state = steps.length <= 2 ? steps.at(-1) : undefined;
  return DOSSIER_STATES.find((one) => one === state);
}

async function counted({ manager }: Tx, periodId: string, table: 'dossier' | 'obligation'): Promise<Counts> {
  const [{ counts }] = await manager.query<[{ counts: Counts }]>(COUNT(table), [periodId]);
  return counts;
}

async function find({ manager }: Tx, id: string): Promise<Subject> {
  const subject = await manager.findOneBy(Subject, { id, kind: 'period' });
  if (!subject) throw notFound();
  return subject;
}
