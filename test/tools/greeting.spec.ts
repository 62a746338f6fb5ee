import path from 'node:path';

interface Greeting {
  greeting(what: { url: string; accounts?: readonly object[] }): string;
}

const accounts = [
  {
    account: '51.ubnd.van-thu',
    password: 'p',
    title: 'Văn thư',
    role: 'registry-clerk',
    office: 'UBND tỉnh',
    show: true,
  },
  {
    account: '51.cat.chuyen-vien',
    password: 'p',
    title: 'Chuyên viên',
    role: 'agency-officer',
    office: 'Công an tỉnh',
    show: true,
    begins: true,
  },
];

describe('what the terminal shows when everything runs', () => {
  let lines: string[];
  beforeAll(async () => {
    const { greeting } = (await import(path.resolve('tools/start/greeting.mjs'))) as Greeting;
    lines = greeting({ url: 'http://localhost:3000', accounts }).split('\n');
  });

  it('people read titles, not codes of roles', () => {
    expect(lines.filter((line) => /registry-clerk|agency-officer/.test(line))).toEqual([]);
    expect(lines.find((line) => line.includes('51.ubnd.van-thu'))).toMatch(/Văn thư +UBND tỉnh/);
  });

  it('says once where to begin', () =>
    expect(lines.filter((line) => line.startsWith('Bắt đầu: '))).toEqual([
      'Bắt đầu: 51.cat.chuyen-vien (Chuyên viên, Công an tỉnh)',
    ]));
});
