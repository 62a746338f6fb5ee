import { digestPath } from './digest-path';

const digest = (duty: string, overdue = true) => ({ count: 14, duty, overdue });

it.each([
  [
    'obligation',
    digest('p/ke-hoach/once'),
    '/nhiem-vu-bao-cao?nhom=tat-ca&ky=p&nhiemvu=ke-hoach&lan=once&tinhtrang=qua-han',
  ],
  [
    'obligation',
    digest('p/ke-hoach/once', false),
    '/nhiem-vu-bao-cao?nhom=tat-ca&ky=p&nhiemvu=ke-hoach&lan=once&tinhtrang=chua-gui',
  ],
  ['dossier', digest('p/opinion.cat'), '/ho-so?trang-thai=appraisal'],
  ['dossier', digest('p/intake'), '/ho-so?trang-thai=intake'],
  ['dossier', digest('p/submission'), '/ho-so'],
  ['document', digest('p/issue'), null],
  ['obligation', null, null],
])('%s %j leads to %s', (subjectKind, one, path) => {
  expect(digestPath({ subjectKind, digest: one })).toBe(path);
});
