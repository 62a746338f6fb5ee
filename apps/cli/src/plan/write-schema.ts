import { writeFileSync } from 'node:fs';
import { editorSchema } from '@app/plans';

/** `plan schema FILE`: the closed vocabulary of plan files, for editors that complete and underline while somebody writes. */
export async function writeSchema([file]: string[]): Promise<void> {
  if (!file) throw new Error('plan schema: needs a file to write to');
  writeFileSync(file, editorSchema());
}
