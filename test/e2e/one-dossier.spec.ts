import { expect, test } from '@playwright/test';
import { appraise, approveOpinions, workOn } from './one-dossier/appraisal';
import { goToDay } from './one-dossier/clock';
import {
  callSession,
  closeSession,
  openSession,
  recordOpenVote,
  SECRETARY,
  setUpCouncil,
  voteAsMember,
} from './one-dossier/council';
import { drawUpPapers } from './one-dossier/decision';
import { begin, presentToLeader, stateFigures, uploadScans } from './one-dossier/drawing-up';
import { dossierOf, paperCalled } from './one-dossier/find';
import {
  answerSupplement,
  askForSupplement,
  findNothing,
  readWithoutButtons,
  takeInOnAnOldPage,
} from './one-dossier/intake';
import { proposeTheList, reviewAllUnits } from './one-dossier/july';
import { confirmFinalFigures, stateFinalFigures } from './one-dossier/last-day';
import { look } from './one-dossier/look';
import { Office } from './one-dossier/office';
import { checkPaper, numberPaper, sealAndIssue, signPaper } from './one-dossier/papers';
import { act } from './one-dossier/press';
import { expectHistory } from './one-dossier/history';
import { recordElsewhere, send, signHere } from './one-dossier/sending';
import { MINH_LONG, SON_MAI } from './one-dossier/units';

const LEAD = '51.cat.chuyen-vien';
const REGISTRY = '51.ubnd.van-thu';
const CHAIRMAN = '51.ubnd.chu-tich';
const VICE_CHAIRMAN = '51.ubnd.pho-chu-tich';
const CHIEF_OF_OFFICE = '51.vp.chanh-van-phong';
const CHECKERS = { content: '51.cat.lanh-dao', format: REGISTRY, desk: '51.vp.chuyen-vien' };

test.describe('one dossier, from the July review to the signed decision', () => {
  // each takes up where the one before has left the office
  test.describe.configure({ mode: 'serial', timeout: 600_000 });
  let office: Office;

  test.beforeAll(({ browser }) => {
    office = new Office(browser);
  });
  test.afterAll(() => office.goHome());

  test('Công an tỉnh reviews all 96 units, one by hand and the others from a sheet', async () => {
    await reviewAllUnits(await office.as(LEAD));
  });

  test('Công an tỉnh proposes the list to the Chairman', async () => {
    await proposeTheList(await office.as(LEAD));
  });

  test('the decision on the list is checked, numbered, signed by the Chairman, sealed and issued', async () => {
    const list = await paperCalled(office, /phê duyệt danh sách/i);
    await checkPaper(office, list, CHECKERS);
    const registry = await office.as(REGISTRY, list);
    await numberPaper(registry, { number: '215' });
    const chairman = await office.as(CHAIRMAN, list);
    await look(chairman, 'quyet-dinh-danh-sach');
    await signPaper(chairman);
    await registry.reload();
    await sealAndIssue(registry);
  });

  test('the communes begin in time, and are told what is missing before they can present', async () => {
    const officer = await office.as(`${MINH_LONG.code}.can-bo`);
    await goToDay(officer, '12/11/2025');
    await begin(officer, MINH_LONG);
    await expect(officer.getByText('Hạn 14/11/2025 – còn 2 ngày làm việc').first()).toBeVisible();
    await expect(officer.getByText('đang chờ UBND xã Minh Long, còn 2 ngày làm việc').first()).toBeVisible();
    await expect(officer.getByText(/Còn thiếu số liệu: .*Số nhân khẩu/)).toBeVisible();
    await expect(officer.getByText(/Còn thiếu thành phần hồ sơ: .*Biên bản cuộc họp tự đánh giá/)).toBeVisible();
    await look(officer, 'ho-so-dang-lap');
    await begin(await office.as(`${SON_MAI.code}.can-bo`), SON_MAI);
  });

  test('Công an xã states the figures, the officer uploads the evidence, the dossier is checked and presented', async () => {
    const minhLong = await dossierOf(office, MINH_LONG);
    const sonMai = await dossierOf(office, SON_MAI);
    await stateFigures(await office.as(`${MINH_LONG.code}.cong-an`), minhLong, {
      'Số nhân khẩu': MINH_LONG.population,
    });
    await stateFigures(await office.as(`${SON_MAI.code}.cong-an`), sonMai, {
      'Số nhân khẩu': SON_MAI.population,
      'Số người nghiện': 1,
      'Đang cai tại gia đình': 1,
    });
    for (const [commune, dossier, explanation] of [
      [MINH_LONG, minhLong, undefined],
      [SON_MAI, sonMai, 'Người này đang cai nghiện tại gia đình, có hồ sơ quản lý; xã đề nghị xem xét, kết luận.'],
    ] as const) {
      await uploadScans(await office.as(`${commune.code}.can-bo`), dossier);
      await presentToLeader(office, commune, dossier, explanation);
    }
  });

  test('one Tờ trình is signed here, the other on paper; both dossiers are sent and get a code', async () => {
    const minhLong = await dossierOf(office, MINH_LONG);
    const sonMai = await dossierOf(office, SON_MAI);
    const leader = await office.as(`${MINH_LONG.code}.chu-tich`, minhLong);
    await look(leader, 'ho-so-cho-lanh-dao-ky');
    await signHere(office, MINH_LONG, minhLong, '118');
    await recordElsewhere(office, SON_MAI, sonMai, {
      number: '97',
      day: '12/11/2025',
      signer: 'Chủ tịch (trình diễn)',
      title: 'Chủ tịch Ủy ban nhân dân',
    });
    expect(await send(office, MINH_LONG, minhLong)).toMatch(/^H51\.21361-251112-\d{4}$/);
    expect(await send(office, SON_MAI, sonMai)).toMatch(/^H51\.21349-251112-\d{4}$/);
  });

  test('the intake asks for a supplement and takes both dossiers in; an old page changes nothing', async () => {
    const minhLong = await dossierOf(office, MINH_LONG);
    const sonMai = await dossierOf(office, SON_MAI);
    const lead = await office.as(LEAD);
    await goToDay(lead, '13/11/2025');
    await readWithoutButtons(await office.as(`${MINH_LONG.code}.cong-an`), minhLong, 'Công an tỉnh Quảng Ngãi');
    await findNothing(office, SON_MAI, minhLong);
    await askForSupplement(lead, minhLong);
    await lead.goto(minhLong);
    await expect(lead.getByText('đang chờ UBND xã Minh Long, còn 3 ngày làm việc (hạn 18/11/2025)')).toBeVisible();
    await look(lead, 'ho-so-cho-bo-sung');
    await answerSupplement(await office.as(`${MINH_LONG.code}.can-bo`), minhLong);
    await lead.goto(minhLong);
    await act(lead, 'Tiếp nhận hồ sơ');
    await takeInOnAnOldPage(lead, sonMai);
  });

  test('the agencies appraise side by side, and their heads let the opinions go out', async () => {
    const minhLong = workOn(await dossierOf(office, MINH_LONG));
    const sonMai = workOn(await dossierOf(office, SON_MAI));
    await appraise(office, minhLong, true);
    await appraise(office, sonMai, false);
    const lead = await office.as(LEAD, '/tham-dinh');
    await look(lead, 'bang-tham-dinh');
    await lead.goto(minhLong);
    await expect(lead.getByText('còn 7 ngày làm việc (hạn 24/11/2025)')).toBeVisible();
    await look(lead, 'tham-dinh-mot-ho-so');
    await approveOpinions(office, minhLong);
    await approveOpinions(office, sonMai);
  });

  test('the council is set up, meets, votes by screen and by hand, and its minutes are signed', async () => {
    const secretary = await office.as(SECRETARY);
    await setUpCouncil(secretary, '16/10/2025');
    const session = await callSession(secretary, '09/12/2025');
    await goToDay(secretary, '09/12/2025');
    await openSession(secretary, session);
    await look(secretary, 'phien-hop-dang-hop');
    await voteAsMember(office, session, SON_MAI);
    await recordOpenVote(secretary, session, SON_MAI);
    await closeSession(office, session);
    await secretary.goto(session);
    await look(secretary, 'phien-hop-ket-thuc');
  });

  test('on the last day the figures are stated and confirmed once more', async () => {
    const minhLong = await dossierOf(office, MINH_LONG);
    const sonMai = await dossierOf(office, SON_MAI);
    const lead = await office.as(LEAD);
    await goToDay(lead, '14/12/2025');
    await stateFinalFigures(office, MINH_LONG, minhLong);
    await stateFinalFigures(office, SON_MAI, sonMai);
    await look(await office.as(`${MINH_LONG.code}.cong-an`), 'xac-nhan-cuoi-ky');
    await confirmFinalFigures(lead, minhLong);
    await confirmFinalFigures(lead, sonMai);
  });

  test('the decision with its list and the notice of refusal are drawn up, signed and issued', async () => {
    const lead = await office.as(LEAD);
    await goToDay(lead, '15/12/2025');
    await lead.goto('/ket-qua/lap-van-ban');
    await look(lead, 'lap-van-ban');
    const { decision, notice } = await drawUpPapers(lead, '15/12/2025');
    await checkPaper(office, decision, CHECKERS);
    await checkPaper(office, notice, CHECKERS);

    const registry = await office.as(REGISTRY, decision);
    await numberPaper(registry, { number: '1690', signer: /Phó Chủ tịch/ });
    const viceChairman = await office.as(VICE_CHAIRMAN, decision);
    await look(viceChairman, 'quyet-dinh-cong-nhan');
    await signPaper(viceChairman);
    await registry.reload();
    await sealAndIssue(registry);

    await registry.goto(notice);
    await numberPaper(registry, { number: '402' });
    await signPaper(await office.as(CHIEF_OF_OFFICE, notice));
    await registry.reload();
    await sealAndIssue(registry);
  });

  test('one commune reads that it is recognised, the other why not; history tells who did what', async () => {
    const winner = await office.as(`${MINH_LONG.code}.can-bo`, await dossierOf(office, MINH_LONG));
    await expect(winner.getByText('Được công nhận', { exact: true }).first()).toBeVisible();
    await expectHistory(winner, [
      ['Ban hành kết quả', 'tự động'],
      ['Xác nhận số liệu cuối kỳ', 'Chuyên viên, Công an tỉnh Quảng Ngãi'],
      ['Ghi kết quả biểu quyết của Hội đồng', 'Thư ký Hội đồng'],
      ['Gửi ý kiến thẩm định', 'Công an tỉnh Quảng Ngãi'],
      ['Tiếp nhận hồ sơ', 'Chuyên viên, Công an tỉnh Quảng Ngãi'],
      ['Gửi bổ sung', 'Cán bộ đầu mối, UBND xã Minh Long'],
      ['Yêu cầu bổ sung, hoàn thiện', 'Chuyên viên, Công an tỉnh Quảng Ngãi'],
      ['Gửi hồ sơ', 'Văn thư, UBND xã Minh Long'],
    ]);
    await look(winner, 'ho-so-duoc-cong-nhan');

    const other = await office.as(`${SON_MAI.code}.can-bo`, await dossierOf(office, SON_MAI));
    await expect(other.getByText(/^Tiêu chí chưa đạt: Không có người nghiện/)).toBeVisible();
    await look(other, 'ho-so-khong-duoc-cong-nhan');
    await other.getByRole('link', { name: /^Thông báo kết quả xét duyệt/ }).click();
    await expect(other.getByText('402/TB-', { exact: false }).first()).toBeVisible();
    await look(other, 'thong-bao-khong-cong-nhan');

    await winner.goto('/danh-sach-cong-nhan');
    await expect(winner.getByRole('rowheader', { name: 'Xã Minh Long' })).toBeVisible();
    await expect(winner.getByRole('rowheader', { name: 'Xã Sơn Mai' })).toHaveCount(0);
  });
});
