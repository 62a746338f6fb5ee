// DATA_DIR: the database, stored files, keys and passwords. Marked as ours, because --fresh empties it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../root.mjs';
import { Trouble } from './trouble.mjs';

const MARK = '.cong-nhan';

export function openDataFolder(folder) {
  try {
    if (!fs.existsSync(folder)) {
      fs.mkdirSync(folder, { recursive: true });
      // As root the database runs under another account, which must be able to walk through (not to list).
      fs.chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    if (fs.readdirSync(folder).length === 0) fs.writeFileSync(path.join(folder, MARK), 'Công Nhận: DATA_DIR\n');
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK);
  } catch (error) {
    throw new Trouble(
      `Không ghi được vào thư mục dữ liệu ${folder}. Hãy đặt DATA_DIR khác hoặc sửa quyền của thư mục.`,
      `The data folder ${folder} cannot be written. Set another DATA_DIR, or mend its permissions.`,
      error.message,
    );
  }
}

/** Removes everything in the folder but the mark and what `keep` names. Refuses a folder that is not plainly ours. */
export function emptyDataFolder(folder, keep) {
  const inside = (outer) =>
    !path.relative(folder, outer).startsWith('..') && !path.isAbsolute(path.relative(folder, outer));
  const dangerous = folder === path.parse(folder).root || [os.homedir(), root, process.cwd()].some(inside);
  if (dangerous || !fs.existsSync(path.join(folder, MARK))) {
    throw new Trouble(
      `--fresh không xóa ${folder}: thư mục này không do sản phẩm tạo ra. Hãy tự xóa nếu đúng là muốn vậy.`,
      `--fresh does not empty ${folder}: it was not made by this product. Remove it yourself if that is what you want.`,
    );
  }
  for (const name of fs.readdirSync(folder)) {
    if (name !== MARK && !keep.includes(name)) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
