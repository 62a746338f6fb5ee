import { EMPTY_VOTE, voteBody, voteFault, voteInWords, type VoteDraft, type VoteItem } from './list-vote';

const items: VoteItem[] = ['a', 'b', 'c', 'd', 'e'].map((dossierId) => ({
  dossierId,
  unit: `xã ${dossierId.toUpperCase()}`,
  recused: dossierId === 'e',
}));

it('the whole list with one exception', () => {
  const vote: VoteDraft = { whole: 'yes', except: { c: { choice: 'no', reason: ' có một điểm ' } } };
  expect(voteFault(vote, items)).toBeNull();
  expect(voteBody(vote, items)).toEqual({
    whole: 'yes',
    except: [{ dossierId: 'c', choice: 'no', reason: 'có một điểm' }],
  });
  expect(voteInWords(vote, items)).toBe(
    'Đồng ý đề nghị công nhận: 3 địa bàn (xã A, xã B, xã D); Không đồng ý: 1 địa bàn (xã C)',
  );
});

it('an exception that says the same is none', () =>
  expect(voteBody({ whole: 'yes', except: { a: { choice: 'yes', reason: '' } } }, items).except).toEqual([]));

it('unit by unit, every one must have a word, but not the one the member is recused on', () => {
  const vote: VoteDraft = { whole: null, except: { a: { choice: 'yes', reason: '' } } };
  expect(voteFault(EMPTY_VOTE, items)).toContain('Còn 4 địa bàn');
  expect(voteFault(vote, items)).toBe('Còn 3 địa bàn chưa có ý kiến: xã B, xã C, xã D.');
});
