import { councilOf } from './cited-minutes';

it.each([
  ['Hội đồng xét duyệt địa bàn không ma túy', 'Hội đồng xét duyệt địa bàn không ma túy tỉnh Nghệ An'],
  [
    'Hội đồng xét công nhận xã, phường không ma túy tỉnh Nghệ An',
    'Hội đồng xét công nhận xã, phường không ma túy tỉnh Nghệ An',
  ],
])('%s is cited with its place once', (label, cited) => expect(councilOf(label, 'tỉnh Nghệ An')).toBe(cited));
