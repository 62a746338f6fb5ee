import type { Schemas } from '@app/api-client';
import { newKey } from '../../api/act-headers';
import { postFile } from '../../api/post-file';
import { problemOf, unreachable } from '../../api/problem';

const call = (file: File, idempotencyKey: string) => ({
  file,
  idempotencyKey,
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

export const checkList = (file: File): Promise<Schemas['UnitListCheck']> =>
  postFile('/api/unit-imports/check', call(file, newKey()));

/** @param key of the press of the button: pressed again after a lost answer, it imports nothing twice */
export const importList = (file: File, take: 'all' | 'good', key: string): Promise<Schemas['UnitsImported']> =>
  postFile('/api/unit-imports', call(file, key), { take });

/** The list with its faults beside each line. */
export async function markedCopy(file: File): Promise<Blob> {
  const form = new FormData();
  form.append('file', file, file.name.normalize('NFC'));
  const answer = await fetch('/api/unit-imports/marked-copy', {
    method: 'POST',
    body: form,
    credentials: 'same-origin',
  }).catch(() => {
    throw unreachable();
  });
  if (!answer.ok) throw await problemOf(answer);
  return answer.blob();
}

/** Handed to the browser to keep. */
export function saveCopy(file: File, copy: Blob): void {
  const address = URL.createObjectURL(copy);
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: file.name.replace(/\.xlsx$/i, '-loi.xlsx'),
  });
  link.click();
  URL.revokeObjectURL(address);
}
