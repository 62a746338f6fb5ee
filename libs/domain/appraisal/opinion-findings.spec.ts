import type { Verdict } from '@app/domain/criteria';
import type { OpinionContent } from './opinion';
import { completeFindings, strayFindings } from './opinion-findings';
import type { PanelTask } from './panel';

const police: PanelTask = {
  member: 'cat',
  office: 'cat',
  part: 'examines',
  criteria: ['TC1', 'TC2'],
  subjects: [],
  lead: true,
  seesPolice: true,
};
const labour: PanelTask = {
  ...police,
  office: 'snv',
  part: 'comments',
  criteria: [],
  subjects: ['Việc làm'],
  lead: false,
  seesPolice: false,
};
const front: PanelTask = {
  ...police,
  office: 'mttq-tinh',
  part: 'supervises',
  criteria: [],
  lead: false,
  seesPolice: false,
};

const opinion = (
  verdicts: Record<string, [Verdict, string?]>,
  change: Partial<OpinionContent> = {},
): OpinionContent => ({
  verdicts: Object.fromEntries(
    Object.entries(verdicts).map(([id, [verdict, reason]]) => [id, { verdict, reason: reason ?? null }]),
  ),
  overall: 'agree',
  comments: {},
  note: null,
  ...change,
});

const places = (task: PanelTask, content: OpinionContent, proposals: Record<string, Verdict>): string[] =>
  completeFindings(task, content, proposals).map(({ pointer, refusal }) => `${pointer} ${refusal.code}`);

const MET: Record<string, Verdict> = { TC1: 'met', TC2: 'met' };
const FAILS: Record<string, Verdict> = { TC1: 'met', TC2: 'not-met' };

describe('an opinion that leaves the house', () => {
  it('says every criterion that the office examines', () => {
    expect(places(police, opinion({ TC1: ['met'], TC2: ['met'] }), MET)).toEqual([]);
    expect(places(police, opinion({ TC1: ['met'] }), MET)).toEqual(['/verdicts/TC2 opinion.verdict-missing']);
  });

  it('needs a reason where it differs from the engine, and none where it follows it', () => {
    expect(places(police, opinion({ TC1: ['met'], TC2: ['met'] }), FAILS)).toEqual([
      '/verdicts/TC2/reason opinion.differs-without-reason',
    ]);
    expect(places(police, opinion({ TC1: ['met'], TC2: ['met', 'đã xác minh'] }), FAILS)).toEqual([]);
    expect(places(police, opinion({ TC1: ['met'], TC2: ['not-met'] }, { overall: 'disagree' }), FAILS)).toEqual([]);
  });

  it('cannot agree to recognition with a criterion not met', () => {
    expect(places(police, opinion({ TC1: ['met'], TC2: ['not-met'] }), FAILS)).toEqual([
      '/overall opinion.agrees-against-itself',
    ]);
  });

  it('that disagrees although all is met says why', () => {
    const content = opinion({ TC1: ['met'], TC2: ['met'] }, { overall: 'other' });
    expect(places(police, content, MET)).toEqual(['/note opinion.note-missing']);
    expect(places(police, { ...content, note: 'Theo dõi thêm' }, MET)).toEqual([]);
  });

  it('of Sở Nội vụ is a comment and no verdict', () => {
    expect(places(labour, opinion({}, { overall: null }), {})).toEqual(['/comments/Việc làm opinion.comment-missing']);
    expect(places(labour, opinion({}, { overall: null, comments: { 'Việc làm': 'Đã hỗ trợ 2 người' } }), {})).toEqual(
      [],
    );
  });

  it('of MTTQ is an overall opinion', () => {
    expect(places(front, opinion({}, { overall: null }), {})).toEqual(['/overall opinion.overall-missing']);
    expect(places(front, opinion({}), {})).toEqual([]);
  });
});

describe('an unfinished draft', () => {
  it('may be empty, but not speak of what the office was not asked', () => {
    expect(strayFindings(police, opinion({}))).toEqual([]);
    expect(strayFindings(labour, opinion({ TC1: ['met'] })).map(({ pointer }) => pointer)).toEqual(['/verdicts/TC1']);
    expect(strayFindings(police, opinion({}, { comments: { 'a/b': 'x' } })).map(({ pointer }) => pointer)).toEqual([
      '/comments/a~1b',
    ]);
  });
});
