import { wordingOf } from './messages.vi';

it.each([
  ['because', 'cho phép sửa đổi'],
  ['moves', 'new-only'],
  ['changes', 'at, why và clause'],
  ['panel', 'kế hoạch đã công bố'],
])('whoever has left out %s is told what to write, and not only that it is not there', (key, told) => {
  const { message, hint } = wordingOf('shape.missing-key', { key });
  expect(message).toContain(`“${key}”`);
  expect(hint).toContain(`“${key}: …”`);
  expect(hint).toContain(told);
});
