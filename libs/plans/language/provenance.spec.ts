import { shippedPlan } from './shipped.fixture';
import { statusesOf, withoutProvenance } from './provenance';

const { statuses } = shippedPlan('quang-ngai-2025.r1.yaml');
const at = (path: string) => statuses.find((value) => value.path === path);

describe('where the values of Quảng Ngãi come from', () => {
  it.each([
    ['phases.gd2.to', 'plan', 'III.2.2', 'plan'],
    ['obligations.bc-giai-doan.due', 'proposal', undefined, 'plan'], // in `ours`
    ['obligations.bc-giai-doan.to', 'plan', 'V.1', 'plan'],
    ['obligations.ho-so.due', 'proposal', undefined, 'plan'], // the map's own status
    ['criteria.TC2.term.all.0.basis', 'proposal', undefined, 'plan'],
    ['criteria.TC2.term.all.0.none', 'plan', 'III.3', 'plan'], // from the criteria, three levels up
    ['panel.cat.examines', 'plan', 'III.4', 'plan'],
    ['panel.syt.examines', 'proposal', undefined, 'plan'],
    ['panel.limit', 'default', undefined, 'procedure'], // keeps its status although the plan's map has a clause
    ['council.quorum', 'default', 'tt-09', 'procedure'], // cites an analogue
    ['council.size', 'proposal', undefined, 'plan'],
    ['decision.decides', 'plan', 'III.4', 'plan'],
    ['decision.checks', 'default', undefined, 'procedure'],
    ['targets.share.tracks', 'proposal', undefined, 'plan'],
    ['retention.dossier', 'default', undefined, 'procedure'],
  ])('%s is %s', (path, status, clause, from) => {
    expect(at(path)).toEqual({ path, status, ...(clause && { clause }), from });
  });

  it('says nothing of ids, labels and the head of the file', () => {
    expect(
      statuses.filter(({ path }) => /(^|\.)(id|label|clause|note)$|^(plan|revision|identity)\b/.test(path)),
    ).toEqual([]);
  });

  it('names each value once', () => {
    expect(new Set(statuses.map(({ path }) => path)).size).toBe(statuses.length);
  });
});

describe('a clause', () => {
  const status = (clause: string) =>
    statusesOf(
      {
        sources: [
          { id: 'qd-28', kind: 'law' },
          { id: 'hd-37', kind: 'guidance' },
          { id: 'tt-09', kind: 'analogue' },
        ],
        units: { clause, level: 'commune' },
      },
      'plan',
    )[0].status;

  it.each([
    ['III.2.1', 'plan'],
    ['qd-28 Điều 6.1', 'law'],
    ['hd-37', 'plan'],
    ['tt-09 Điều 3', 'default'],
    ['qd-28; III.1', 'law'],
  ])('%s makes a value %s', (clause, expected) => {
    expect(status(clause)).toBe(expected);
  });

  it('is not part of the content', () => {
    expect(withoutProvenance({ a: [{ b: 1, clause: 'I', note: 'x' }], status: 'plan' })).toEqual({ a: [{ b: 1 }] });
  });
});
