import { homeOf, JOBS, jobsOf } from './menu';

it('a role nobody knows sees its work and the public list', () => {
  expect(jobsOf('somebody')).toEqual(['work', 'recognised']);
  expect(jobsOf('toString')).toEqual(['work', 'recognised']);
});
it.each([
  ['chairman', JOBS.signing.path],
  ['commune-leader', JOBS.signing.path],
  ['registry-clerk', JOBS.documents.path],
  ['programme-administrator', JOBS.plans.path],
  ['auditor', JOBS.dossiers.path],
])('%s begins at %s', (role, path) => expect(homeOf(role)).toBe(path));
it('only the office that the plan names reviews all units', () => {
  expect(jobsOf('agency-officer', { reviews: true })).toContain('review');
  expect(jobsOf('agency-officer', { reviews: false })).not.toContain('review');
});
