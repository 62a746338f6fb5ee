// DATA_DIR/logs/<app>.log: of this run; the run before is kept as <app>.log.1.
import fs from 'node:fs';
import path from 'node:path';

const LAST_WORDS = 4_000;
const LOOK_EVERY = 200;

export function openLog(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (fs.existsSync(file)) fs.renameSync(file, `${file}.1`);
  const text = () => fs.readFileSync(file, 'utf8');
  return {
    file,
    fd: fs.openSync(file, 'a', 0o600),
    has: (line) => text().split(/\r?\n/).includes(line),
    lastWords: () => text().slice(-LAST_WORDS).trim(),
    /** Hands on whole lines as they are written; answers how to stop. */
    follow: (show) => {
      let shown = 0;
      const look = () => {
        const bytes = fs.readFileSync(file).subarray(shown);
        const end = bytes.lastIndexOf(10) + 1;
        if (end > 0) show(bytes.subarray(0, end).toString());
        shown += end;
      };
      const timer = setInterval(look, LOOK_EVERY);
      return () => {
        clearInterval(timer);
        look();
      };
    },
  };
}
