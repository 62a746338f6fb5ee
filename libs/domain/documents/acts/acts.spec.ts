import type { Actor, PersonActing, Role } from '@app/domain/identity';
import { automatic } from '@app/domain/identity';
import { legalDate } from '@app/domain/shared';
import { sentence, type MachineEvent } from '@app/domain/workflow';
import type { DocumentEvent, PrintedSigner } from '../machine/document-event';
import { documentActs, type DocumentAct } from './acts';
import type { DocumentFacts } from './facts';
import { documentSentences } from './messages.vi';
import { signingPosts, whoseTurn } from './whose-turn';

const TODAY = legalDate('2025-07-29');
const chairman: PrintedSigner = {
  position: 'chair-1',
  office: '51.ubnd-tinh',
  role: 'chairman',
  name: 'A',
  title: 'Chủ tịch UBND tỉnh',
};

const FACTS: DocumentFacts = {
  unitCode: null,
  offices: ['51.ubnd-tinh'],
  drafter: { office: '51.cat', role: 'agency-officer' },
  clerk: { office: '51.ubnd-tinh', role: 'registry-clerk' },
  issuerOffice: '51.ubnd-tinh',
  deskOffice: '51.vp-ubnd-tinh',
  signers: ['chairman', 'vice-chairman'],
  turn: [{ office: '51.ubnd-tinh', role: 'chairman' }],
  printedSigner: chairman,
  number: 215,
  dated: TODAY,
  finalSha: 'final',
  signedSha: 'signed',
  contentCheckedBy: 'head',
  numberedBy: 'clerk',
  signedBy: 'chairman',
  signsHere: true,
};

const person = (personId: string, role: Role, over: Partial<PersonActing> = {}): PersonActing => ({
  kind: 'person',
  personId,
  positionId: 'chair-1',
  name: personId,
  title: personId,
  role,
  officeId: '51.ubnd-tinh',
  officeKind: 'ubnd-tinh',
  officeName: 'UBND tỉnh Quảng Ngãi',
  unitCode: null,
  scope: { province: '51', units: null, audiences: [] },
  ...over,
});

/** codes of what stands against an act */
function against(
  act: DocumentAct,
  actor: Actor,
  event: DocumentEvent | null = null,
  facts: Partial<DocumentFacts> = {},
): string[] {
  const asking = { actor, today: TODAY, event: event as MachineEvent | null };
  return documentActs[act].rules.flatMap((rule) => rule({ ...FACTS, ...facts }, asking)?.code ?? []);
}

const signing = (previewedSha = 'final'): DocumentEvent => ({ type: 'SIGN', previewedSha, signedSha: 's' });
const clerk = person('clerk', 'registry-clerk');
const numbering = (date: string): DocumentEvent => ({
  type: 'ENTER_NUMBER',
  number: 215,
  symbol: 'QĐ-UBND',
  date: legalDate(date),
  signer: chairman,
  finalSha: 'f',
});
const recording = (number: number): DocumentEvent => ({
  type: 'RECORD_ELSEWHERE',
  number,
  symbol: 'QĐ-UBND',
  date: TODAY,
  signerName: 'A',
  signerTitle: 'B',
  scanSha: 'c',
});

describe('what stands against an act', () => {
  it.each<[string, string[], string[]]>([
    ['the chairman signs what he previewed', against('sign', person('chairman', 'chairman'), signing()), []],
    [
      'other bytes than those previewed',
      against('sign', person('chairman', 'chairman'), signing('old')),
      ['document.other-bytes'],
    ],
    [
      'a role that the paper does not name',
      against('sign', person('x', 'desk-head'), signing()),
      ['document.not-among-signers'],
    ],
    [
      'a deputy under the chairman’s printed name',
      against('sign', person('deputy', 'vice-chairman', { positionId: 'chair-2' }), signing()),
      ['document.printed-for-another'],
    ],
    [
      'the clerk who numbered it signs it',
      against('sign', person('clerk', 'chairman'), signing()),
      ['document.clerk-is-signer'],
    ],
    [
      'a paper dated yesterday',
      against('sign', person('chairman', 'chairman'), signing(), { dated: legalDate('2025-07-28') }),
      ['document.dated-otherwise'],
    ],
    [
      'a signature where the server has only trial keys',
      against('sign', person('chairman', 'chairman'), signing(), { signsHere: false }),
      ['document.no-keys-here'],
    ],
    [
      'a seal where the server has only trial keys',
      against('seal', clerk, null, { signsHere: false }),
      ['document.no-keys-here'],
    ],
    [
      'a paper signed by hand where the server has only trial keys',
      against('record-elsewhere', clerk, recording(215), { signsHere: false }),
      [],
    ],
    ['the signer seals', against('seal', person('chairman', 'registry-clerk')), ['document.clerk-is-signer']],
    ['another’s clerk', against('seal', person('x', 'commune-clerk')), ['document.not-its-clerk']],
    [
      'the seal over other bytes than those signed',
      against('seal', clerk, { type: 'SEAL', signedSha: 'other', sealedSha: 't' }),
      ['document.other-bytes'],
    ],
    [
      'one person for content and format',
      against('check-format', person('head', 'registry-clerk')),
      ['document.same-checker'],
    ],
    ['another person for the format', against('check-format', clerk), []],
    ['a number dated today', against('enter-number', clerk, numbering('2025-07-29')), []],
    ['a number dated in 1925', against('enter-number', clerk, numbering('1925-07-29')), ['document.date-too-old']],
    ['a number dated tomorrow', against('enter-number', clerk, numbering('2025-07-30')), ['document.date-in-future']],
    [
      'a return without a reason',
      against('return', person('chairman', 'chairman'), { type: 'RETURN', reason: ' ' }),
      ['act.reason-missing'],
    ],
    [
      'a return by one it does not wait for',
      against('return', clerk, { type: 'RETURN', reason: 'x' }),
      ['document.not-your-turn'],
    ],
    ['a return by its own feature', against('return', automatic('documents'), { type: 'RETURN', reason: 'x' }), []],
    [
      'a voided number without a reason',
      against('void-number', clerk, { type: 'VOID_NUMBER', reason: '' }),
      ['act.reason-missing'],
    ],
    [
      'a paper copy that bears another number',
      against('record-elsewhere', clerk, recording(216)),
      ['document.other-number-taken'],
    ],
    ['a paper copy that bears the number taken', against('record-elsewhere', clerk, recording(215)), []],
    [
      'a secretary who signs other bytes than those looked at',
      against(
        'sign-as-secretary',
        person('secretary', 'council-secretary'),
        { type: 'SIGN_AS_SECRETARY', previewedSha: 'old', signedSha: 'g' },
        { clerk: { office: '51.pc04', role: 'council-secretary' } },
      ),
      ['document.other-bytes'],
    ],
    ['before anything is filled in, the clerk may', against('enter-number', clerk), []],
  ])('%s', (_, codes, expected) => expect(codes).toEqual(expected));

  it('every refusal has its sentence, with the days as people write them', () => {
    const told = sentence(
      { code: 'document.dated-otherwise', params: { dated: '2025-07-28', today: '2025-07-29' } },
      documentSentences,
    );
    expect(told).toBe('Văn bản in ngày 28/07/2025, hôm nay là 29/07/2025; đề nghị Văn thư cập nhật ngày trước khi ký.');
  });
});

describe('whose turn it is', () => {
  it('the head of the drafting unit answers for the content, the leader’s office for the rest', () => {
    expect(whoseTurn('content-check', FACTS, null)).toEqual([{ office: '51.cat', role: 'agency-head' }]);
    expect(whoseTurn('desk-check', FACTS, null).map(({ office }) => office)).toEqual([
      '51.vp-ubnd-tinh',
      '51.vp-ubnd-tinh',
    ]);
  });

  it('a numbered paper waits for the one whose name is on it', () =>
    expect(whoseTurn('ready', FACTS, chairman)).toEqual([{ office: '51.ubnd-tinh', role: 'chairman' }]));

  it('a paper signed by order is signed in the leader’s office', () =>
    expect(signingPosts({ ...FACTS, signers: ['desk-head'] })).toEqual([
      { office: '51.vp-ubnd-tinh', role: 'desk-head' },
    ]));

  it.each(['issued', 'replaced', 'recalled', 'discarded'] as const)('nobody waits for one that is %s', (state) =>
    expect(whoseTurn(state, FACTS, chairman)).toEqual([]),
  );
});
