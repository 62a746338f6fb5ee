// Under whose account the server runs, and what that account can reach. PostgreSQL refuses to run as root.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const NOBODY = 65534;

const isRoot = () => process.getuid?.() === 0;

/**
 * `{}` for an ordinary user; for root the owner of an existing database folder (so that a database made by an ordinary user
 * stays theirs after one start as root), else "nobody": no account has to be created on the machine.
 */
export function serverAccount(folder) {
  if (!isRoot()) return {};
  const owner = fs.statSync(folder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
}

/** Whether the account can walk to the folder (or to where it will be made). Only root's servers run as somebody else. */
export function canReach(folder, account) {
  if (account.uid === undefined) return true;
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat && !(stat.uid === account.uid ? stat.mode & 0o100 : stat.mode & 0o001)) return false;
    if (place === path.dirname(place)) return true;
  }
}

/**
 * Where the server of this folder really lies: in the folder, or, when root's project is below a folder closed to others
 * (/root, mode 700), in a place of its own that the server's account can reach. Always the same for the same folder.
 */
export function placeFor(folder) {
  const wanted = path.resolve(folder);
  if (canReach(path.dirname(wanted), serverAccount(wanted))) return wanted;
  return path.join(sharedFolder(), createHash('sha256').update(wanted).digest('hex').slice(0, 16));
}

/** Root's place for what another account must reach. Not /tmp: there anybody could put a program under the name we expect. */
export function sharedFolder() {
  const folder = '/var/lib/cong-nhan';
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Makes the folder, private to the account. Refuses one that belongs to a third person, naming them. */
export function makePrivate(folder, account) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = fs.statSync(folder);
  const mine = account.uid ?? process.getuid?.();
  if (mine === undefined || uid === mine) return;
  if (!isRoot()) {
    throw new Error(
      `Thư mục ${folder} thuộc về người dùng khác (uid ${uid}). Hãy chạy bằng tài khoản đó hoặc đặt DATA_DIR khác.\n` +
        `The folder ${folder} belongs to another user (uid ${uid}), perhaps because the product was started as root once. ` +
        `Start it as that user, or set another DATA_DIR.`,
    );
  }
  fs.chownSync(folder, account.uid, account.gid);
}
