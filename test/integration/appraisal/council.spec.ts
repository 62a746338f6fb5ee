import { randomUUID } from 'node:crypto';
import { verifySignatures } from '@app/documents';
import { DEMO_PASSWORD } from '@app/identity';
import { codesOf, pointersOf } from '../dossiers/dossier-office';
import { AppraisalOffice, must } from './appraisal-office';

interface SessionBody {
  version: number;
  status: string;
  agenda: {
    dossierId: string;
    outlook: { entitled: number; needed: number; quorumReached: boolean; canPass: boolean };
    ballots: { memberId: string; choice: string }[];
    result: { yes: number; no: number; abstain: number; proposed: boolean } | null;
  }[];
}

// each walks several dossiers through the whole office on two shared cores
jest.setTimeout(60_000);

describe('the council', () => {
  let at: AppraisalOffice;
  let minhLong: string;
  let lySon: string;
  let dakBla: string;
  let session: string;
  beforeAll(async () => {
    at = await AppraisalOffice.start();
    minhLong = await at.appraised('21361');
    lySon = await at.appraised('21548');
    dakBla = await at.appraised('23302');
  }, 240_000);
  afterAll(() => at.close());

  const secretary = (): ReturnType<AppraisalOffice['as']> => at.as('pc04.thu-ky');
  const look = async (id = session): Promise<SessionBody> =>
    must(await (await secretary()).get(`/council-sessions/${id}`)).body as SessionBody;
  const item = (body: SessionBody, dossier: string): SessionBody['agenda'][number] => {
    const found = body.agenda.find(({ dossierId }) => dossierId === dossier);
    if (!found) throw new Error(`${dossier} is not on the list`);
    return found;
  };
  const memberOf = async (office: string): Promise<string> =>
    (await at.members(session)).find(({ officeName }) => officeName.includes(office))?.id ?? '';

  it('is set up from the plan’s seats by its secretary, once: thirteen who vote and a secretary who does not', async () => {
    const period = await at.periodId();
    expect((await (await at.as('cat.chuyen-vien')).post(`/periods/${period}/council`)).status).toBe(403);
    expect((await (await at.as('21361.can-bo')).get(`/periods/${period}/council`)).status).toBe(404);
    const [stranger] = await at.office.sql<{ id: string }>(
      'cn_auditor',
      `SELECT id FROM position WHERE office_id = '51.stp' LIMIT 1`,
    );
    const misfit = await (
      await secretary()
    ).post(`/periods/${period}/council`, {
      chairs: [{ role: 'chair', office: 'ubnd-tinh', positionId: stranger?.id }],
    });
    expect([misfit.status, pointersOf(misfit)]).toEqual([422, ['/chairs/0']]);
    for (const decisionDate of ['2035-01-01', '1925-07-20']) {
      const impossible = await (await secretary()).post(`/periods/${period}/council`, { decisionDate });
      expect([impossible.status, pointersOf(impossible)]).toEqual([422, ['/decisionDate']]);
    }
    expect(must(await (await secretary()).post(`/periods/${period}/council`)).body).toMatchObject({ voting: 13 });
    const again = await (await secretary()).post(`/periods/${period}/council`);
    expect([again.status, codesOf(again)]).toEqual([409, ['council.exists']]);
    const { members } = must(await (await at.as('ubnd.chu-tich')).get(`/periods/${period}/council`)).body as {
      members: { role: string; votes: boolean }[];
    };
    expect(members.filter(({ votes }) => votes)).toHaveLength(13);
    expect(members.filter(({ role }) => role === 'secretary')).toEqual([expect.objectContaining({ votes: false })]);
  });

  it('is called over dossiers that wait, none on two lists; papers that go out too late are said', async () => {
    const early = await at.dossiers.takenIn('21349');
    session = await at.called([minhLong, lySon, dakBla]);
    await expect(at.called([early])).rejects.toThrow('session.not-ready');
    await expect(at.called([minhLong])).rejects.toThrow('session.not-ready');
    await expect(at.called([minhLong], { meetsOn: '2025-07-01' })).rejects.toThrow('422');
    const sent = must(await (await secretary()).post(`/council-sessions/${session}/papers`));
    expect(sent.body).toMatchObject({ status: 'called', warnings: [{ code: 'session.papers-late' }] });
  });

  it('does not begin without chair and quorum, nor on another day', async () => {
    const members = await at.members(session);
    const record = async (presence: (role: string, i: number) => object): Promise<void> => {
      const attending = members.map(({ id: memberId, role }, i) => ({ memberId, ...presence(role, i) }));
      must(await (await secretary()).put(`/council-sessions/${session}/attendance`, { attending }));
    };
    const open = async (): ReturnType<AppraisalOffice['closed']> =>
      (await secretary()).post(`/council-sessions/${session}/opening`);
    expect(codesOf(await open())).toEqual(['council.must-attend', 'council.no-quorum']);
    await record((role) => ({ presence: role === 'chair' ? 'absent' : 'present' }));
    expect(codesOf(await open())).toEqual(['council.must-attend']);
    await record((_, i) => ({ presence: i < 8 ? 'present' : 'absent' }));
    expect(codesOf(await open())).toEqual(['council.no-quorum']);
    const nameless = await (
      await secretary()
    ).put(`/council-sessions/${session}/attendance`, {
      attending: [{ memberId: members[5]?.id, presence: 'stand-in' }],
    });
    expect([nameless.status, pointersOf(nameless)]).toEqual([422, ['/attending/0/standIn']]);
    const vote = await at.openVote(session);
    expect([vote.status, codesOf(vote)]).toEqual([409, ['session.not-sitting']]);
    await record(() => ({ presence: 'present' }));
    must(
      await (
        await secretary()
      ).put(`/council-sessions/${session}/attendance`, {
        attending: [
          { memberId: await memberOf('Tư pháp'), presence: 'stand-in', standIn: 'Trưởng phòng, Sở Tư pháp' },
          { memberId: await memberOf('Quân sự'), presence: 'written' },
        ],
      }),
    );
    expect(must(await open()).body).toMatchObject({ status: 'sitting' });
  });

  it('Nội vụ’s member declares a relation to Minh Long, and the rest says before the vote what is needed', async () => {
    const member = await at.as('snv.uy-vien');
    must(
      await member.post(`/council-sessions/${session}/recusals`, {
        dossierId: minhLong,
        reason: 'Người thân công tác tại xã',
      }),
    );
    const others = await (
      await at.as('syt.uy-vien')
    ).post(`/council-sessions/${session}/recusals`, {
      dossierId: minhLong,
      memberId: await memberOf('Nội vụ'),
      reason: 'x',
    });
    expect(others.status).toBe(403);
    const body = await look();
    expect(item(body, minhLong).outlook).toMatchObject({ entitled: 12, needed: 7, quorumReached: true, canPass: true });
    expect(item(body, dakBla).outlook).toMatchObject({ entitled: 13, needed: 7 });
  });

  it('a member votes on the whole list with exceptions, with the password, and not where recused', async () => {
    const health = await at.as('syt.uy-vien');
    const vote = {
      password: DEMO_PASSWORD,
      whole: 'yes',
      except: [{ dossierId: dakBla, choice: 'no', reason: 'Có điểm phức tạp' }],
    };
    expect((await health.post(`/council-sessions/${session}/ballots`, { ...vote, password: 'sai' })).status).toBe(403);
    const stray = await health.post(`/council-sessions/${session}/ballots`, {
      ...vote,
      except: [{ dossierId: randomUUID(), choice: 'no' }],
    });
    expect([stray.status, pointersOf(stray)]).toEqual([422, ['/except']]);
    must(await health.post(`/council-sessions/${session}/ballots`, vote));
    const recused = await (
      await at.as('snv.uy-vien')
    ).post(`/council-sessions/${session}/ballots`, { ...vote, except: [{ dossierId: minhLong, choice: 'yes' }] });
    expect([recused.status, pointersOf(recused)]).toEqual([422, ['/except/0']]);
    must(await (await at.as('snv.uy-vien')).post(`/council-sessions/${session}/ballots`, vote));
    const body = await look();
    expect(item(body, minhLong).ballots.map(({ choice }) => choice)).toEqual(['yes']);
    expect(item(body, dakBla).ballots).toHaveLength(2);
  });

  it('nobody votes who has no vote: secretary, onlooker, a member whose stand-in has no authority', async () => {
    const vote = { password: DEMO_PASSWORD, whole: 'yes', except: [] };
    expect(codesOf(await (await secretary()).post(`/council-sessions/${session}/ballots`, vote))).toEqual([
      'ballot.no-vote',
    ]);
    expect((await (await at.as('cat.chuyen-vien')).post(`/council-sessions/${session}/ballots`, vote)).status).toBe(
      403,
    );
    expect(codesOf(await (await at.as('stp.uy-vien')).post(`/council-sessions/${session}/ballots`, vote))).toEqual([
      'ballot.not-attending',
    ]);
    expect((await (await at.as('21361.chu-tich')).post(`/council-sessions/${session}/ballots`, vote)).status).toBe(404);
  });

  /** What the secretary sees: everybody at the table against Đăk Bla, the youth union undecided on Lý Sơn. */
  const seenAtTheTable = async (): Promise<object[]> => {
    const offices = [
      'Y tế',
      'Giáo dục',
      'Dân tộc',
      'Đoàn',
      'UBND tỉnh',
      'Công an tỉnh',
      'Phòng Cảnh sát',
      'Văn hóa',
      'Văn phòng',
      'MTTQ',
    ];
    const members = await Promise.all(offices.map(memberOf));
    return [
      ...members.map((memberId) => ({ memberId, dossierId: dakBla, choice: 'no' })),
      { memberId: await memberOf('Đoàn'), dossierId: lySon, choice: 'abstain', reason: 'Theo dõi thêm' },
    ];
  };

  it('the secretary enters the open vote at the table, and leaves alone what members have cast themselves', async () => {
    const early = await at.closed(session);
    expect([early.status, codesOf(early)]).toEqual([409, ['session.ballots-missing', 'session.written-still-open']]);
    const health = await memberOf('Y tế');
    const strange = await at.openVote(session, [
      { memberId: await memberOf('Quân sự'), dossierId: dakBla, choice: 'no' },
    ]);
    expect([strange.status, pointersOf(strange)]).toEqual([422, ['/except/0/memberId']]);
    must(await at.openVote(session, await seenAtTheTable()));
    const cast = item(await look(), lySon).ballots.find(({ memberId }) => memberId === health);
    expect(cast?.choice).toBe('yes');
  });

  it('a member who votes after the secretary’s list is heard: their own ballot takes its place, and stays', async () => {
    const member = await memberOf('Văn hóa');
    const vote = async (onLySon: string): Promise<void> => {
      const except = [
        { dossierId: dakBla, choice: 'no' },
        { dossierId: lySon, choice: onLySon },
      ];
      const body = { password: DEMO_PASSWORD, whole: 'yes', except };
      must(await (await at.as('svhttdl.uy-vien')).post(`/council-sessions/${session}/ballots`, body));
    };
    await vote('abstain');
    const choice = async (): Promise<string | undefined> =>
      item(await look(), lySon).ballots.find(({ memberId }) => memberId === member)?.choice;
    expect(await choice()).toBe('abstain');
    must(await at.openVote(session, await seenAtTheTable()));
    expect(await choice()).toBe('abstain');
    await vote('yes');
    expect(await choice()).toBe('yes');
  });

  it('an absent member’s written opinion is entered while its time runs', async () => {
    const waiting = await at.closed(session);
    expect(codesOf(waiting)).toEqual(['session.written-still-open']);
    const written = {
      password: DEMO_PASSWORD,
      memberId: await memberOf('Quân sự'),
      receivedOn: '2025-07-24',
      whole: 'yes',
      except: [],
    };
    const post = async (over: object): ReturnType<AppraisalOffice['closed']> =>
      (await secretary()).post(`/council-sessions/${session}/written-opinions`, { ...written, ...over });
    for (const receivedOn of ['2025-07-25', '1925-07-24'])
      expect(pointersOf(await post({ receivedOn }))).toEqual(['/receivedOn']);
    expect(pointersOf(await post({ memberId: await memberOf('Y tế') }))).toEqual(['/memberId']);
    must(await post({}));
  });

  it('is closed once: results move the dossiers, the minutes are drawn up from what happened', async () => {
    const key = randomUUID();
    const close = async (): ReturnType<AppraisalOffice['closed']> =>
      (await secretary()).post(
        `/council-sessions/${session}/closing`,
        { endedAt: '07:30', recommendations: ['Giữ vững kết quả.'] },
        { key },
      );
    const first = must(await close());
    expect((await close()).body).toEqual(first.body);
    expect(codesOf(await at.closed(session))).toEqual(['session.over']);
    const body = await look();
    expect(item(body, minhLong).result).toMatchObject({ yes: 11, no: 0, proposed: true });
    expect(item(body, lySon).result).toMatchObject({ yes: 11, abstain: 1, proposed: true });
    expect(item(body, dakBla).result).toMatchObject({ yes: 1, proposed: false });
    for (const id of [minhLong, lySon, dakBla]) expect(await at.dossiers.stateOf(id)).toBe('final-confirmation');
    const [minutes] = await at.office.sql<{
      input: { remarks: string[]; proceedings: string[]; attendance: object; ballots: object[] };
    }>('cn_auditor', `SELECT input FROM document WHERE template = 'minutes'`);
    expect(minutes?.input.attendance).toEqual({ members: 13, present: 11, writtenOpinions: 1, quorum: 9 });
    expect(minutes?.input.ballots).toHaveLength(3);
    expect(minutes?.input.proceedings[0]).toContain('sau thời hạn');
    expect(minutes?.input.proceedings.join(' ')).toContain('khi có trên 1/2 số người có quyền biểu quyết đồng ý.');
    expect(minutes?.input.remarks.join(' ')).toMatch(
      /dự thay.*không biểu quyết về xã Minh Long.*Đặc khu Lý Sơn: 01\/12 ý kiến khác/su,
    );
  });

  it('the minutes are signed by the secretary before their chair signs the very same bytes', async () => {
    const [minutes] = await at.office.sql<{ id: string }>(
      'cn_auditor',
      `SELECT id FROM document WHERE template = 'minutes'`,
    );
    const [keeper, chair] = [await secretary(), await at.as('ubnd.chu-tich-hoi-dong')];
    const path = `/documents/${minutes?.id}`;
    must(await keeper.post(`${path}/enter-number`, {}));
    const seen = async (): Promise<object> => {
      const { sha256 } = (await chair.get(path)).body as { sha256: string };
      return { password: DEMO_PASSWORD, sha256 };
    };
    const unsigned = await seen();
    expect(codesOf(await chair.post(`${path}/sign`, unsigned))).toEqual(['act.out-of-turn']);
    expect((await chair.post(`${path}/sign-as-secretary`, unsigned)).status).toBe(403);
    must(await keeper.post(`${path}/sign-as-secretary`, unsigned));
    expect(codesOf(await chair.post(`${path}/sign`, unsigned))).toEqual(['document.other-bytes']);
    must(await chair.post(`${path}/sign`, await seen()));
    must(await keeper.post(`${path}/seal`, { password: DEMO_PASSWORD }));
    const { signatures } = await verifySignatures((await chair.get(`${path}/pdf`)).body as Buffer);
    expect(signatures.map(({ field, intact }) => [field, intact])).toEqual([
      ['thu-ky', true],
      ['nguoi-ky', true],
      ['co-quan', true],
    ]);
  });

  it('hands raised unit by unit: whoever says nothing of the whole names every dossier', async () => {
    const one = await at.appraised('21388', { 'settled-violations': 1 });
    const alone = await at.sitting([one]);
    const { members } = must(await (await secretary()).get(`/council-sessions/${alone}`)).body as {
      members: { id: string; votes: boolean }[];
    };
    const said = members
      .filter(({ votes }) => votes)
      .map(({ id: memberId }) => ({ memberId, dossierId: one, choice: 'no' }));
    const eachOf = async (except: object[]): ReturnType<AppraisalOffice['closed']> =>
      (await secretary()).post(`/council-sessions/${alone}/open-vote`, { password: DEMO_PASSWORD, except });
    const short = await eachOf(said.slice(1));
    expect([short.status, pointersOf(short)]).toEqual([422, ['/except']]);
    must(await eachOf(said));
    expect(must(await at.closed(alone)).body).toMatchObject({ status: 'closed' });
  });

  it('votes on stale pages and two closings at once: one wins', async () => {
    const other = await at.appraised('21496', { 'settled-violations': 1 });
    const next = await at.sitting([other]);
    must(await at.openVote(next, []));
    const stale = await (
      await secretary()
    ).post(`/council-sessions/${next}/closing`, { endedAt: '07:30' }, { version: 1 });
    expect([stale.status, (stale.body as { code: string }).code]).toEqual([409, 'stale']);
    const both = await Promise.all([at.closed(next), at.closed(next)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('a postponed session frees its dossiers; a withdrawn one is left out of the vote', async () => {
    const [stays, leaves] = [await at.appraised('21334'), await at.appraised('21343')];
    const postponed = await at.called([stays, leaves]);
    expect((await (await secretary()).post(`/council-sessions/${postponed}/postponement`, { reason: '' })).status).toBe(
      422,
    );
    must(
      await (await secretary()).post(`/council-sessions/${postponed}/postponement`, { reason: 'Chưa đủ thành viên' }),
    );
    const next = await at.sitting([stays, leaves]);
    must(
      await (
        await at.as('21343.can-bo')
      ).post(`/dossiers/${leaves}/withdraw`, { reason: 'Phát hiện người nghiện mới' }),
    );
    must(await at.openVote(next));
    must(await at.closed(next));
    expect(await at.dossiers.stateOf(stays)).toBe('final-confirmation');
    expect(await at.dossiers.stateOf(leaves)).toBe('withdrawn');
  });

  it('results of a long list follow by jobs of their own, in the secretary’s name, and one that comes twice moves nothing twice', async () => {
    const id = await at.appraised('21538');
    const [actor] = await at.office.sql<{ actor: object }>(
      'cn_auditor',
      `SELECT jsonb_build_object('kind', 'person', 'personId', p.person_id, 'positionId', p.id, 'name', p.title, 'title', p.title, 'role', p.role,
         'officeId', o.id, 'officeKind', o.kind, 'officeName', o.name, 'unitCode', NULL,
         'scope', jsonb_build_object('province', '51', 'units', NULL, 'audiences', jsonb_build_array('province-offices', 'police'))) AS actor
       FROM position p JOIN office o ON o.id = p.office_id WHERE p.role = 'council-secretary'`,
    );
    for (let times = 0; times < 2; times++) {
      await at.office.sql(
        'cn_owner',
        `INSERT INTO outbox (job, payload, actor, province_code) VALUES ('council.propose', $1, $2, '51')`,
        [JSON.stringify({ v: 1, subjectId: id, proposed: true }), JSON.stringify(actor?.actor)],
      );
      await at.office.settle();
    }
    expect(await at.dossiers.stateOf(id)).toBe('final-confirmation');
    const events = await at.office.sql<{ office: string }>(
      'cn_auditor',
      `SELECT actor_office AS office FROM event WHERE subject_id = $1 AND act = 'propose'`,
      [id],
    );
    expect(events).toEqual([{ office: 'Phòng Cảnh sát điều tra tội phạm về ma túy' }]);
  });

  it('its ballots are behind the wall of the province', async () => {
    const rows = await at.office.sql<{ audience: string }>(
      'cn_auditor',
      `SELECT DISTINCT audience FROM council_ballot`,
    );
    expect(rows).toEqual([{ audience: 'province-offices' }]);
    expect((await (await at.as('21361.chu-tich')).get(`/council-sessions/${session}`)).status).toBe(404);
  });
});
