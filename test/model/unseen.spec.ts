import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { VIETNAM_CALENDAR } from '@app/domain/calendar';
import { classify, countsOnly, evaluateCriteria, NO_FACTS, termInVietnamese, type Facts } from '@app/domain/criteria';
import { dossierDiagramWords, dossierMachine, namesOfPlan } from '@app/domain/dossiers';
import { periodDiagramWords, periodMachine, phaseSteps } from '@app/domain/periods';
import { planCalendar, type PlanRevision } from '@app/domain/plans';
import { inVietnamese, type LegalDate } from '@app/domain/shared';
import { graphOf, machineDot } from '@app/domain/workflow';
import { drawDot, lintOf, readPlanText, type PlanReading } from '@app/plans';
import { expectCommitted } from './committed-list';
import { statesOfDossier, walkDossier } from './dossier-walk';
import { walkPeriod } from './period-walk';

const folder = path.join(__dirname, 'unseen');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => path.basename(name, '.yaml'));

/** Read as an office's own file is read, beside nothing but what ships. */
function readUnseen(name: string): Exclude<PlanReading, { errors: unknown }> {
  const reading = readPlanText(readFileSync(path.join(folder, `${name}.yaml`), 'utf8'));
  if ('errors' in reading) throw new Error(reading.errors.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return reading;
}

describe.each(names)('a plan of a field and a place that no shipped plan covers, %s', (name) => {
  const reading = readUnseen(name);
  const { plan } = reading;

  it('lint finds exactly what was read through', () =>
    expectCommitted(
      'unseen',
      `${name}.findings`,
      lintOf(reading)
        .map(({ rule, level, clause, path: place, message }) => `${rule} ${level} [${clause}] ${place}: ${message}`)
        .sort(),
    ));

  it('has exactly the committed days', () => expectCommitted('unseen', `${name}.calendar`, daysOf(plan)));

  it('its machines reach every state, leave every one that is not final, and can be drawn', async () => {
    const dossier = walkDossier(plan);
    expect(new Set([...dossier.reached].map((state) => state.replace(/ \(.*/, '')))).toEqual(
      new Set(statesOfDossier(plan)),
    );
    const period = walkPeriod(plan);
    expect([...period.reached].sort()).toEqual(
      ['planned', ...plan.phases.map(({ id }) => id), 'closing', 'closed'].sort(),
    );
    expect([...dossier.deadEnds, ...period.deadEnds]).toEqual([]);
    const phases = await drawDot(machineDot(graphOf(periodMachine(phaseSteps(plan))), periodDiagramWords(plan)));
    const dossiers = await drawDot(machineDot(graphOf(dossierMachine(plan)), dossierDiagramWords(plan)));
    expect([phases, dossiers].every((picture) => picture.includes('</svg>'))).toBe(true);
    for (const { label } of plan.phases) expect(phases).toContain(inVietnamese(label));
  });

  it('rests on no law of another field', () =>
    expect(
      plan.identity.object === 'drug-free'
        ? []
        : plan.sources.filter(({ cited }) => cited && 'law' in cited && /ma túy/.test(cited.law)),
    ).toEqual([]));
});

function daysOf(plan: PlanRevision): string[] {
  return planCalendar(plan, {}, VIETNAM_CALENDAR).map(({ due, from, kind, id, key, dayOff, waitsFor, notices }) =>
    [
      due === null ? `waits for ${waitsFor.join(', ')}` : `${due}${dayOff ? ' off' : ''}`,
      `${kind} ${id} ${key}`,
      ...(from ? [`from ${from}`] : []),
      ...(notices.length > 0 ? [`notices ${notices.map(({ on }) => on).join(' ')}`] : []),
    ].join(' | '),
  );
}

describe('security and order: a commune', () => {
  const { criteria } = readUnseen('an-ninh-trat-tu-cao-bang-2026.r1').plan;
  const counts = { models: 1, incidents: 0, 'grave-crimes': 0, crimes: 4, accidents: 1, 'police-disciplined': 0 };
  const bodies = { bodies: 25, 'bodies-registered': 25, 'bodies-recognised': 18 };
  const judgements = Object.fromEntries(
    [
      'Địa bàn thực hiện đầy đủ chủ trương, chính sách, quy định?',
      'Công an cấp xã chủ động và tham mưu có hiệu quả?',
    ].map((question) => [question, { lead: true }]),
  );
  const facts: Facts = {
    ...countsOnly({ ...counts, ...bodies }),
    answers: { 'party-resolution': true, 'plan-issued': true },
    evidence: { D12: { accepted: 1, open: false } },
    baselines: { 'previous-period': countsOnly({ crimes: 4, accidents: 2 }).figures },
    judgements,
  };
  const counted = (more: Readonly<Record<string, number>>): Facts => ({
    ...facts,
    figures: countsOnly({ ...counts, ...bodies, ...more }).figures,
  });

  it.each([
    ['18 of 25 places recognised', facts, 'met', []],
    ['17 of 25 are 68 %', counted({ 'bodies-recognised': 17 }), 'not-met', ['TC4']],
    ['one place did not register', counted({ 'bodies-registered': 24 }), 'not-met', ['TC4']],
    ['one more crime than in the last period', counted({ crimes: 5 }), 'not-met', ['TC2']],
    ['a policeman was disciplined', counted({ 'police-disciplined': 1 }), 'not-met', ['TC3']],
    ['nobody has judged yet', { ...facts, judgements: {} }, 'undetermined', []],
  ] as const)('%s', (_, known, verdict, failed) =>
    expect(evaluateCriteria(criteria, known)).toMatchObject({ verdict, failed }),
  );
});

describe('access to law: a commune', () => {
  const { criteria } = readUnseen('tiep-can-phap-luat-ca-mau-2026.r1').plan;
  const judge = (more: Readonly<Record<string, number>>) =>
    evaluateCriteria(criteria, {
      ...NO_FACTS,
      ...countsOnly({
        'heads-sanctioned': 0,
        'documents-due': 10,
        'documents-lawful': 10,
        disputes: 20,
        'disputes-settled': 18,
        'information-points': 25,
        'democracy-points': 12,
        'service-points': 18,
        ...more,
      }),
    });

  it('with 80 points and half of each reaches the standard', () =>
    expect(judge({})).toMatchObject({ verdict: 'met', points: { least: 8_000, most: 8_000, max: 10_000 } }));

  it('one point short does not', () =>
    expect(judge({ 'service-points': 17 })).toMatchObject({ verdict: 'not-met', failed: [] }));

  it('less than half of one criterion fails whatever the total', () =>
    expect(judge({ 'democracy-points': 9, 'information-points': 30 })).toMatchObject({
      verdict: 'not-met',
      failed: ['TC4'],
    }));

  it('a head who was sanctioned stands against every point', () =>
    expect(judge({ 'heads-sanctioned': 1 })).toMatchObject({ verdict: 'not-met', failed: ['DK'] }));
});

describe('health of a commune: its class', () => {
  const { classification, criteria } = readUnseen('y-te-xa-lam-dong-2026.r1').plan;
  const classOf = (more: Readonly<Record<string, number>>): string | undefined =>
    classification &&
    classify(
      classification,
      criteria,
      countsOnly({
        serious: 0,
        population: 1_000,
        insured: 950,
        births: 100,
        'births-third': 4,
        ...{ d1: 6, d2: 8, d3: 12, d4: 9, d6: 17, d7: 15, d8: 12, d10: 5, ...more },
      }),
    ).is;

  it.each([
    ['all hundred points', {}, 'tot'],
    ['90 points', { d6: 9, d7: 13 }, 'tot'],
    ['89 points', { d6: 9, d7: 12 }, 'dat'],
    ['80 points', { d6: 9, d7: 8, d3: 9, d8: 11, d1: 5 }, 'dat'],
    ['all but half of one criterion', { d6: 8 }, 'chua-dat'],
    ['a serious failure against every point', { serious: 1 }, 'chua-dat'],
  ])('%s', (_, more, is) => expect(classOf(more)).toBe(is));
});

describe('drug-free communes of Lạng Sơn: a commune that a review has chosen', () => {
  const { plan } = readUnseen('khong-ma-tuy-lang-son-2026.r1');
  const { criteria } = plan;
  const clean = { addicts: 2, users: 0, violations: 0, 'wanted-hiding': 0, 'gathering-points': 0 };
  const exempt = { 'ex-substitution': 1, 'ex-home-rehab': 1, 'ex-post-rehab': 0 };
  const counts = {
    ...clean,
    ...exempt,
    households: 200,
    'households-committed': 190,
    'idle-convicts': 19,
    'drug-crimes': 0,
  };
  const judge = (more: Readonly<Record<string, number>>, baselines: Facts['baselines'] = reviewed) =>
    evaluateCriteria(criteria, { ...countsOnly({ ...counts, ...more }), baselines });
  const reviewed: Facts['baselines'] = { registration: countsOnly({ 'idle-convicts': 20 }).figures };
  const lastYear = { ...reviewed, 'previous-period': countsOnly({ 'drug-crimes': 3 }).figures };

  it.each([
    ['one of twenty fewer than at the review is 5 %', {}, reviewed, 'met', []],
    ['none fewer', { 'idle-convicts': 20 }, reviewed, 'not-met', ['TC5']],
    ['189 of 200 households are 94.5 %', { 'households-committed': 189 }, reviewed, 'not-met', ['TC4']],
    ['as many crimes as last year', { 'drug-crimes': 3 }, lastYear, 'met', []],
    ['one more crime than last year', { 'drug-crimes': 4 }, lastYear, 'not-met', ['TC6']],
    ['crimes in the first year, which has none before it', { 'drug-crimes': 1 }, reviewed, 'undetermined', []],
    ['nobody reviewed it', {}, {}, 'undetermined', []],
  ] as const)('%s', (_, more, baselines, verdict, failed) =>
    expect(judge(more, baselines)).toMatchObject({ verdict, failed }),
  );

  it('is not said to have registered', () =>
    expect(
      criteria.items.flatMap(({ term }) =>
        term.op === 'against' ? termInVietnamese(term, namesOfPlan(plan)).text : [],
      ),
    ).toEqual([expect.stringMatching(/giảm ít nhất 5 % so với khi rà soát$/)]));
});

describe('child-friendly communes of Hải Phòng: by the place where they lie', () => {
  const { criteria, classification } = readUnseen('phu-hop-tre-em-hai-phong-2026.r1').plan;
  const counts = {
    children: 1_000,
    abused: 0,
    drowned: 0,
    insured: 990,
    vaccinated: 960,
    pupils: 600,
    'school-age': 600,
  };
  const facts = (
    area: string,
    points: readonly [number, number],
    more: Readonly<Record<string, number>> = {},
  ): Facts => ({
    ...countsOnly({ ...counts, 'lead-points': points[0], 'care-points': points[1], ...more }),
    answers: { playground: true },
    grades: {
      area: { value: area, of: ['Đặc biệt khó khăn', 'Nông thôn', 'Đô thị'] },
      voice: { value: 'Thường xuyên', of: ['Chưa có', 'Có', 'Thường xuyên'] },
    },
    dates: { 'last-forum': '2026-06-01' as LegalDate },
    moments: { assessment: '2026-12-31' as LegalDate },
  });

  it.each([
    ['a town of 360 points of its own', facts('Đô thị', [150, 210]), 'met', 'xuat-sac'],
    ['a town one point short', facts('Đô thị', [150, 209]), 'not-met', 'chua-dat'],
    ['a village that needs only 300', facts('Nông thôn', [100, 200]), 'met', 'xuat-sac'],
    [
      'one child in a thousand is no share below 0.1 %',
      facts('Nông thôn', [100, 200], { abused: 1 }),
      'not-met',
      'chua-dat',
    ],
    ['90 % insured give 62.5 points', facts('Nông thôn', [100, 200], { insured: 900 }), 'met', 'dat'],
  ] as const)('%s', (_, known, verdict, is) => {
    expect(evaluateCriteria(criteria, known).verdict).toBe(verdict);
    expect(classification && classify(classification, criteria, known).is).toBe(is);
  });
});
