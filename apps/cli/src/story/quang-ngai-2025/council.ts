import type { Schemas } from '@app/api-client';
import { at } from '../stage/days';
import { done } from '../stage/people';
import { dossierOf, scene, step, type Scene, type Stage } from '../stage/stage';
import { SELECTED, type Course } from './units';

type Session = Schemas['CouncilSessionView'];
type Member = Schemas['SessionMemberView'];
type Exception = Schemas['MembersExceptionBody'];

const SECRETARY = '51.pc04.thu-ky';
const CHAIR = '51.ubnd.chu-tich-hoi-dong';
const MEETS_ON = '2025-12-09';
/** two members who cannot come and write instead */
const ABSENT = ['51.bchqs', '51.doan-tinh'];

/** Invitation and papers, the session of 09/12 with two written opinions, the minutes. */
export const council: Scene[] = [
  scene(at('2025-12-03', '09:00'), invite),
  scene(at(MEETS_ON, '08:00'), meet),
  scene(at(MEETS_ON, '13:30'), close),
];

async function invite(stage: Stage): Promise<string> {
  const secretary = await stage.people.as(SECRETARY);
  const { id: councilId } = done(
    'council',
    await secretary.GET('/api/periods/{id}/council', { params: { path: { id: stage.periodId } } }),
  );
  const called = await callSession(stage, councilId, {
    form: 'meeting',
    meetsOn: MEETS_ON,
    startsAt: '08:00',
    room: 'Phòng họp số 1, UBND tỉnh',
  });
  return `Thư ký gửi giấy mời và tài liệu họp Hội đồng: ${called} hồ sơ`;
}

/** @returns dossiers on its list */
export async function callSession(stage: Stage, councilId: string, body: Schemas['CallSessionBody']): Promise<number> {
  const secretary = await stage.people.as(SECRETARY);
  const { id, items } = done(
    'session',
    await secretary.POST('/api/councils/{id}/sessions', { params: { path: { id: councilId } }, body }),
  );
  done('papers', await secretary.POST('/api/council-sessions/{id}/papers', { params: { path: { id } } }));
  return items;
}

async function meet(stage: Stage): Promise<string> {
  const { people } = stage;
  const secretary = await people.as(SECRETARY);
  const session = await sittingSession(stage);
  const params = { path: { id: session.id } };
  const writing = await membersOf(stage, session, ABSENT);
  const attending = session.members.map(({ id }) => ({
    memberId: id,
    presence: writing.some((one) => one.id === id) ? ('written' as const) : ('present' as const),
  }));
  done('attendance', await secretary.PUT('/api/council-sessions/{id}/attendance', { params, body: { attending } }));
  done('opening', await secretary.POST('/api/council-sessions/{id}/opening', { params }));
  for (const course of SELECTED.filter(({ votes }) => votes?.recused)) {
    const member = await people.as(`51.${course.votes?.recused}.uy-vien`);
    const body = { dossierId: dossierOf(stage, course.code), reason: 'Có quan hệ gia đình với lãnh đạo địa phương.' };
    done('recusal', await member.POST('/api/council-sessions/{id}/recusals', { params, body }));
  }
  const table = session.members.filter(({ id, votes }) => votes && !writing.some((one) => one.id === id));
  const body = { whole: 'yes' as const, except: exceptions(stage, table), password: people.password };
  done('open vote', await secretary.POST('/api/council-sessions/{id}/open-vote', { params, body }));
  return `Hội đồng họp: ${table.length} ủy viên có mặt, ${writing.length} gửi ý kiến bằng văn bản`;
}

/** No member proposes what the appraisal found not met, but where the story says so. The last ones at the table vote otherwise. */
function exceptions(stage: Stage, table: readonly Member[]): Exception[] {
  return SELECTED.filter(onTheAgenda).flatMap((course) => {
    const { votes, notMet, lastDay, code } = course;
    const refuses = notMet !== undefined && lastDay === undefined;
    const agreeing = refuses ? (votes?.yes ?? 0) : undefined;
    const against = agreeing !== undefined ? table.slice(agreeing) : votes && !votes.recused ? table.slice(-1) : [];
    return against.map(({ id }) => ({
      memberId: id,
      dossierId: dossierOf(stage, code),
      choice: 'no' as const,
      reason: notMet?.because ?? 'Đề nghị theo dõi thêm một kỳ.',
    }));
  });
}

async function close(stage: Stage): Promise<string> {
  const { people } = stage;
  const secretary = await people.as(SECRETARY);
  const session = await sittingSession(stage);
  const params = { path: { id: session.id } };
  const except = SELECTED.filter((course) => onTheAgenda(course) && course.notMet && !course.lastDay).map(
    ({ code, notMet }) => ({
      dossierId: dossierOf(stage, code),
      choice: 'no' as const,
      reason: notMet?.because ?? '',
    }),
  );
  for (const { id: memberId } of await membersOf(stage, session, ABSENT)) {
    const body = { memberId, receivedOn: MEETS_ON, whole: 'yes' as const, except, password: people.password };
    done('written opinion', await secretary.POST('/api/council-sessions/{id}/written-opinions', { params, body }));
  }
  const { proposed, notProposed, agenda } = await closeSession(stage, session.id, {
    endedAt: '11:30',
    sealedAt: at(MEETS_ON, '14:00'),
  });
  for (const { name, code, votes } of SELECTED.filter((course) => course.votes)) {
    const yes = agenda.find(({ unitCode }) => unitCode === code)?.result?.yes;
    if (yes !== votes?.yes) throw new Error(`${name}: ${yes} votes, expected ${votes?.yes}`);
  }
  return `Hội đồng biểu quyết: đề nghị công nhận ${proposed}, không đề nghị ${notProposed}; biên bản được ký, phát hành`;
}

/** Counts the votes, and has the minutes signed by the chair and issued by the secretary. */
export async function closeSession(
  stage: Stage,
  id: string,
  { endedAt, sealedAt }: { readonly endedAt: string; readonly sealedAt: string },
): Promise<Session> {
  const { people, papers } = stage;
  const secretary = await people.as(SECRETARY);
  const params = { path: { id } };
  done('closing', await secretary.POST('/api/council-sessions/{id}/closing', { params, body: { endedAt } }));
  const closed = done('session', await secretary.GET('/api/council-sessions/{id}', { params }));
  const minutes = closed.minutesDocumentId;
  if (!minutes) throw new Error('the session has no minutes');
  const hands = { clerk: SECRETARY, signer: CHAIR };
  await step(stage, [minutes], () => papers.number(minutes, hands));
  await step(stage, [minutes], () => papers.signAsSecretary(minutes, SECRETARY));
  await step(stage, [minutes], () => papers.sign(minutes, hands));
  await stage.clock.advanceTo(sealedAt);
  await papers.sealAndIssue(minutes, hands);
  return closed;
}

/** The session that is called or sitting. */
export async function sittingSession({ people, periodId }: Stage): Promise<Session> {
  const secretary = await people.as(SECRETARY);
  const { items } = done(
    'sessions',
    await secretary.GET('/api/council-sessions', { params: { query: { period: periodId } } }),
  );
  const open = items.find(({ status }) => status === 'called' || status === 'sitting');
  if (!open) throw new Error('no session is open');
  return done('session', await secretary.GET('/api/council-sessions/{id}', { params: { path: { id: open.id } } }));
}

/** Members by their offices: each sees which chair is their own. */
async function membersOf({ people }: Stage, { id }: Session, offices: readonly string[]): Promise<Member[]> {
  const found = [];
  for (const office of offices) {
    const member = await people.as(`${office}.uy-vien`);
    const { members } = done('session', await member.GET('/api/council-sessions/{id}', { params: { path: { id } } }));
    found.push(...members.filter(({ own }) => own));
  }
  return found;
}

const onTheAgenda = ({ withdrawnOn }: Course): boolean => withdrawnOn === undefined;
