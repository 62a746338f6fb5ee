import type { Schemas } from '@app/api-client';
import { seatVotes } from '@app/domain/plans';
import { at } from '../stage/days';
import { done } from '../stage/people';
import { scene, step, type Scene, type Stage } from '../stage/stage';
import { courseOf } from './figures';
import { dossiersAt, type Setting } from './setting';

type Session = Schemas['CouncilSessionView'];

/** Where the plan has a council: set up, called, met, its minutes signed and issued. */
export function meeting(setting: Setting): Scene[] {
  const { council } = setting.period.days;
  if (setting.plan.council.form === 'none' || !council) return [];
  const { setUp, invited, meets } = council;
  return [
    scene(at(setUp, '09:00'), (stage) => setUpCouncil(stage, setting, setUp)),
    scene(at(invited, '09:00'), (stage) => invite(stage, setting, { day: invited, meets })),
    scene(at(meets, '08:00'), (stage) => meet(stage, setting, meets)),
    scene(at(meets, '13:30'), (stage) => close(stage, setting, meets)),
  ];
}

/** The office that has the council's first seat of that role. */
function officeOf({ plan, cast }: Setting, role: 'chair' | 'secretary', day: string): string {
  const seat = plan.council.seats.find((one) => one.role === role)?.offices[0];
  if (seat === undefined) throw new Error(`the council has no ${role}`);
  return cast.office(seat, { day });
}

const secretaryOf = (setting: Setting, day: string): string =>
  setting.cast.in(officeOf(setting, 'secretary', day), 'council-secretary');

async function setUpCouncil(stage: Stage, setting: Setting, day: string): Promise<string> {
  const secretary = await stage.people.as(secretaryOf(setting, day));
  const body = { decisionNumber: `${stage.chance.between(900, 1900, 'council')}/QĐ-UBND`, decisionDate: day };
  const params = { path: { id: stage.periodId } };
  const { voting } = done('council', await secretary.POST('/api/periods/{id}/council', { params, body }));
  return `Hội đồng xét duyệt được thành lập: ${voting} thành viên có quyền biểu quyết`;
}

async function invite(
  stage: Stage,
  setting: Setting,
  { day, meets }: { readonly day: string; readonly meets: string },
): Promise<string> {
  const secretary = await stage.people.as(secretaryOf(setting, day));
  const ofPeriod = { params: { path: { id: stage.periodId } } };
  const { id } = done('council', await secretary.GET('/api/periods/{id}/council', ofPeriod));
  const form = isPolled(setting) ? ('poll' as const) : ('meeting' as const);
  const room = isPolled(setting) ? 'Lấy ý kiến bằng văn bản' : 'Phòng họp số 1';
  const body = { form, meetsOn: meets, startsAt: '08:00', room };
  const called = done(
    'session',
    await secretary.POST('/api/councils/{id}/sessions', { params: { path: { id } }, body }),
  );
  const params = { path: { id: called.id } };
  done('papers', await secretary.POST('/api/council-sessions/{id}/papers', { params }));
  const sent = isPolled(setting) ? 'phiếu lấy ý kiến và tài liệu tới' : 'giấy mời và tài liệu họp';
  return `Thư ký gửi ${sent} Hội đồng: ${called.items} hồ sơ`;
}

/** A council that its plan never lets meet: asked in writing, each member for themselves. */
const isPolled = ({ plan }: Setting): boolean => plan.council.form === 'poll';

/** Everybody comes, or answers. Nobody proposes what the appraisal found not met. */
async function meet(stage: Stage, setting: Setting, day: string): Promise<string> {
  const secretary = await stage.people.as(secretaryOf(setting, day));
  const session = await openSession(stage, setting, day);
  const params = { path: { id: session.id } };
  if (isPolled(setting)) {
    await eachVotes(stage, setting, { day, session, vote: await voteOn(stage, setting, day) });
    return `Hội đồng được lấy ý kiến bằng văn bản: ${session.members.filter(({ votes }) => votes).length} ủy viên trả lời`;
  }
  const attending = session.members.map(({ id }) => ({ memberId: id, presence: 'present' as const }));
  done('attendance', await secretary.PUT('/api/council-sessions/{id}/attendance', { params, body: { attending } }));
  done('opening', await secretary.POST('/api/council-sessions/{id}/opening', { params }));
  const voters = session.members.filter(({ votes }) => votes);
  const vote = await voteOn(stage, setting, day);
  if (setting.plan.council.ballot === 'secret') await eachVotes(stage, setting, { day, session, vote });
  else {
    const { whole } = vote;
    const except = voters.flatMap(({ id: memberId }) => vote.except.map((one) => ({ ...one, memberId })));
    const body = { whole, except, password: stage.people.password };
    done('open vote', await secretary.POST('/api/council-sessions/{id}/open-vote', { params, body }));
  }
  return `Hội đồng họp: ${voters.length} ủy viên biểu quyết`;
}

interface Vote {
  readonly whole?: 'yes';
  readonly except: { readonly dossierId: string; readonly choice: 'yes' | 'no'; readonly reason?: string }[];
}

/** On the whole list except those that fail; dossier by dossier where the plan wants that, or the ballot is secret. */
async function voteOn(stage: Stage, setting: Setting, day: string): Promise<Vote> {
  const except = (await notMet(stage, setting, day)).map(({ dossierId, unitCode }) => ({
    dossierId,
    choice: 'no' as const,
    reason: courseOf(setting.period, unitCode)?.notMet?.because ?? 'Chưa đạt tiêu chí theo kết quả thẩm định.',
  }));
  const { ballot, listVote } = setting.plan.council;
  if (ballot === 'open' && listVote !== 'each') return { whole: 'yes', except };
  const failing = new Set(except.map(({ dossierId }) => dossierId));
  const listed = await dossiersAt(stage, setting, day, 'council');
  const others = listed.filter(({ id }) => !failing.has(id));
  return { except: [...others.map(({ id: dossierId }) => ({ dossierId, choice: 'yes' as const })), ...except] };
}

interface Ballots {
  readonly day: string;
  readonly session: Session;
  readonly vote: Vote;
}

/** A secret ballot is each member's own: nobody enters it for the table. */
async function eachVotes(stage: Stage, { plan, cast }: Setting, { day, session, vote }: Ballots): Promise<void> {
  const offices = plan.council.seats.filter(seatVotes).flatMap((seat) => seat.offices);
  const params = { path: { id: session.id } };
  const body = { ...vote, password: stage.people.password };
  await step(stage, offices, async (seat) => {
    const member = await stage.people.as(cast.in(cast.office(seat, { day }), 'council-member'));
    done(`ballot of ${seat}`, await member.POST('/api/council-sessions/{id}/ballots', { params, body }));
  });
}

async function close(stage: Stage, setting: Setting, day: string): Promise<string> {
  const { people, papers } = stage;
  const account = secretaryOf(setting, day);
  const secretary = await people.as(account);
  const { id } = await openSession(stage, setting, day);
  const params = { path: { id } };
  done('closing', await secretary.POST('/api/council-sessions/{id}/closing', { params, body: { endedAt: '11:30' } }));
  const closed = done('session', await secretary.GET('/api/council-sessions/{id}', { params }));
  const minutes = closed.minutesDocumentId;
  if (!minutes) throw new Error('the session has no minutes');
  const hands = { clerk: account, signer: setting.cast.in(officeOf(setting, 'chair', day), 'council-member') };
  await step(stage, [minutes], () => papers.number(minutes, hands));
  await step(stage, [minutes], () => papers.signAsSecretary(minutes, account));
  await step(stage, [minutes], () => papers.sign(minutes, hands));
  await stage.clock.advanceTo(at(day, '14:00'));
  await papers.sealAndIssue(minutes, hands);
  return `Hội đồng biểu quyết: đề nghị công nhận ${closed.proposed}, không đề nghị ${closed.notProposed}; biên bản được ký, phát hành`;
}

/** The session that is called or sitting. */
async function openSession({ people, periodId }: Stage, setting: Setting, day: string): Promise<Session> {
  const secretary = await people.as(secretaryOf(setting, day));
  const query = { period: periodId };
  const { items } = done('sessions', await secretary.GET('/api/council-sessions', { params: { query } }));
  const open = items.find(({ status }) => status === 'called' || status === 'sitting');
  if (!open) throw new Error('no session is open');
  return done('session', await secretary.GET('/api/council-sessions/{id}', { params: { path: { id: open.id } } }));
}

/** Dossiers before the council of which the appraisal says that they do not meet as many criteria as the plan asks for. */
async function notMet(
  { people, periodId }: Stage,
  { cast, plan }: Setting,
  day: string,
): Promise<Schemas['AppraisalLine'][]> {
  const lead = await people.as(cast.as('lead', 'agency-officer', { day }));
  const query = { period: periodId, limit: 200 };
  const { items } = done('sheet', await lead.GET('/api/appraisal/sheet', { params: { query } }));
  const { rule, items: asked } = plan.criteria;
  const spare = rule.kind === 'at-least' ? asked.length - rule.n : 0;
  const missed = (criteria: Schemas['AppraisalLine']['criteria']): number =>
    criteria.filter(({ engine }) => engine !== 'met').length;
  return items.filter(({ state, criteria }) => state === 'council' && missed(criteria) > spare);
}
