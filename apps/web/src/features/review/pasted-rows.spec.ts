import { readPasted, type PasteTarget } from './pasted-rows';

const target: PasteTarget = {
  units: [
    { unitCode: '21529', unitName: 'xã Ba Vì' },
    { unitCode: '21490', unitName: 'xã Ba Vinh' },
    { unitCode: '21548', unitName: 'đặc khu Lý Sơn' },
    { unitCode: '23302', unitName: 'phường Đăk Bla' },
    { unitCode: '23356', unitName: 'xã Xốp' },
  ],
  columns: [
    { indicator: 'population', label: 'Số nhân khẩu' },
    { indicator: 'settled-addicts', label: 'Số người nghiện' },
  ],
  tracks: ['keep', 'build'],
};

it('without headings the columns are those of the table', () =>
  expect(readPasted('Xã Ba Vì\t7.812\t0\tGiữ vững\r\n21490\t5 120\t1\txây dựng mới\r\n', target)).toEqual([
    {
      line: 1,
      unit: 'Xã Ba Vì',
      code: '21529',
      figures: { population: 7812, 'settled-addicts': 0 },
      track: 'keep',
      errors: [],
    },
    {
      line: 2,
      unit: '21490',
      code: '21490',
      figures: { population: 5120, 'settled-addicts': 1 },
      track: 'build',
      errors: [],
    },
  ]));

it('headings decide, in whatever order, and what they do not know is left alone', () => {
  const rows = readPasted('STT\tĐịa bàn\tSố người nghiện\tGhi chú\n1\tba vi\t2\tcần xem\n', target);
  expect(rows).toEqual([
    { line: 2, unit: 'ba vi', code: '21529', figures: { 'settled-addicts': 2 }, track: undefined, errors: [] },
  ]);
});

it.each([
  ['Ba Vì', '21529'],
  ['XÃ BA VÌ', '21529'],
  ['ba vinh', '21490'],
  ['Đặc khu Lý Sơn', '21548'],
  ['dak bla', '23302'],
  ['Ba', null],
  ['99999', null],
])('takes %s for the unit %s', (typed, code) => expect(readPasted(`${typed}\t1`, target)[0]?.code).toBe(code));

it('an empty cell changes nothing, and “Không” is a proposal', () => {
  const [row] = readPasted('Xốp\t\t3\tKhông đề xuất', target);
  expect(row).toMatchObject({ figures: { 'settled-addicts': 3 }, track: null, errors: [] });
});

it('every fault of a line is told, and nothing is guessed', () => {
  const [row] = readPasted('Nơi khác\t1,5\tmười\tđể sau', target);
  expect(row?.code).toBeNull();
  expect(row?.figures).toEqual({});
  expect(row?.errors).toHaveLength(4);
});

it('a proposal that the plan does not know is told before it is sent', () => {
  const [row] = readPasted('Xốp\t\t3\tChuyển hóa', target);
  expect(row).toMatchObject({
    track: undefined,
    errors: ['Đề xuất: kế hoạch không có “Chuyển hóa”; ghi “Giữ vững” hoặc “Xây dựng mới”'],
  });
});

it('a unit that stands in the sheet twice is told at the second line', () => {
  const rows = readPasted('Ba Vì\t1\nBa Vinh\t2\nxã ba vì\t3', target);
  expect(rows.map((row) => row.errors)).toEqual([[], [], ['Địa bàn đã có ở dòng 1']]);
});

it('cells with line breaks in quotes stay one cell', () => {
  const rows = readPasted('"xã\nBa Vì"\t"1"\nXốp\t2', target);
  expect(rows.map((row) => row.code)).toEqual(['21529', '23356']);
});
