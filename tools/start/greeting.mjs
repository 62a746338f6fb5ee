// What the person at the terminal reads when everything runs.

const SHOWN = 20;
const COLUMNS = [
  ['account', 'Tài khoản'],
  ['password', 'Mật khẩu'],
  ['title', 'Chức danh'],
  ['office', 'Cơ quan'],
];

export function greeting({ url, accounts }) {
  const lines = ['', `Công Nhận đang chạy tại / is running at:  ${url}`, ''];
  if (accounts) lines.push(...accountTable(accounts), '');
  lines.push('Nhấn Ctrl-C để dừng. / Press Ctrl-C to stop.', '');
  return lines.join('\n');
}

function accountTable(accounts) {
  const chosen = accounts.filter((account) => account.show === true);
  const rows = chosen.length > 0 ? chosen : accounts.slice(0, SHOWN);
  const cells = [
    COLUMNS.map(([, title]) => title),
    ...rows.map((row) => COLUMNS.map(([key]) => String(row[key] ?? '').normalize('NFC'))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => [...row[column]].length)));
  const print = (row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length)).join('  ')}`.trimEnd();
  const rule = print(widths.map((width) => '─'.repeat(width)));
  const hidden = accounts.length - rows.length;
  return [
    'Tài khoản trình diễn (chỉ có ở chế độ trình diễn) / demo accounts:',
    print(cells[0]),
    rule,
    ...cells.slice(1).map(print),
    ...(hidden > 0
      ? [`  … và ${hidden} tài khoản nữa: DATA_DIR/demo.json / and ${hidden} more in DATA_DIR/demo.json`]
      : []),
    ...accounts.filter(({ begins }) => begins === true).map(whereToBegin),
  ];
}

const whereToBegin = ({ account, title, office }) => `Bắt đầu: ${account} (${title}, ${office})`.normalize('NFC');
