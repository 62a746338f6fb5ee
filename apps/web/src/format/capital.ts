/** “xã Ba Vì” → “Xã Ba Vì”, at the beginning of a line or a cell. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** “Xã Ba Vì” → “xã Ba Vì”, inside a sentence. */
export const inSentence = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
