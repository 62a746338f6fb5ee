/** Something the person who started the product can mend: shown as two sentences, without a stack. */
export class Trouble extends Error {
  constructor(vietnamese, english, details = '') {
    super(`${vietnamese}\n${english}${details ? `\n\n${details}` : ''}`);
  }
}
