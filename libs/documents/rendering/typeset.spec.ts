import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FAMILY } from './fonts';
import { typeset } from './typeset';

const defaultStyle = { font: FAMILY };

describe('pdfmake', () => {
  it('reads no file but our fonts', async () => {
    const secret = path.join(await mkdtemp(path.join(tmpdir(), 'cong-nhan-')), 'secret.png');
    writeFileSync(secret, 'not for pdfmake');
    await expect(typeset({ content: { image: secret }, defaultStyle })).rejects.toThrow(
      /denied by resource access policy/,
    );
  });

  it('fetches nothing', async () => {
    const images = { remote: 'http://169.254.169.254/latest' };
    await expect(typeset({ content: { image: 'remote' }, images, defaultStyle })).rejects.toThrow(
      /denied by resource access policy/,
    );
  });
});
