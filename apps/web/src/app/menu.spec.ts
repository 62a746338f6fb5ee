import { homeOf, JOBS, jobsOf } from './menu';

it('a role nobody knows sees its work and the public list, never administration', () => {
  expect(jobsOf('somebody')).toEqual(['work', 'recognised']);
  expect(jobsOf('toString')).toEqual(['work', 'recognised']);
});
it('only two roles see administration', () => {
  expect(jobsOf('programme-administrator')).toContain('administration');
  expect(jobsOf('commune-officer')).not.toContain('administration');
});
it('everybody begins on a page of their own menu', () => expect(homeOf('auditor')).toBe(JOBS.dossiers.path));
