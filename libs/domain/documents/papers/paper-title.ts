import type { OfficialDocument } from '../format/official-document';
import { inSentence } from '../format/unit-names';

/** How lists and registers call a paper: `Quyết định phê duyệt danh sách …`, `Công văn V/v đôn đốc …` (register, column 3). */
export function paperTitle({ type, subject }: OfficialDocument): string {
  return type ? `${type} ${inSentence(subject)}` : `Công văn V/v ${subject}`;
}
