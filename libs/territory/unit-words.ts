import { UNIT_KINDS } from '@app/domain/territory';

/** Kinds by the word that a unit's full name begins with: those of communes, and of what stands above them. */
const KINDS: readonly (readonly [word: string, kind: string])[] = [
  ...UNIT_KINDS.filter(({ level }) => level === 'commune').map(({ id, label }) => [`${label} `, id] as const),
  ['Thành phố ', 'city'],
  ['Thị xã ', 'town'],
  ['Huyện ', 'district'],
  ['Quận ', 'district'],
  ['Tỉnh ', 'province'],
];

/** `Xã Như Xuân` is the commune `Như Xuân`. A name without such a word stays whole: the name of a hamlet is `Thôn 3`. */
export function wordsOf(fullName: string): { readonly kind: string | undefined; readonly name: string } {
  const [word, kind] = KINDS.find(([prefix]) => fullName.startsWith(prefix)) ?? ['', undefined];
  return { kind, name: fullName.slice(word.length) };
}

/** `oà` as some lists write it, and `òa` as papers print it. */
const TONES = new Map(
  [
    ['oà oá oả oã oạ', 'òa óa ỏa õa ọa'],
    ['oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'],
    ['uỳ uý uỷ uỹ uỵ', 'ùy úy ủy ũy ụy'],
  ].flatMap(([from = '', to = '']) => {
    const printed = to.split(' ');
    return from.split(' ').map((vowels, at) => [vowels, printed[at] ?? vowels] as const);
  }),
);

/** Papers print Thanh Hóa, Đặng Thùy Trâm, whatever the list writes (docs/practice.md 13). The u of qu belongs to the q: Lê Quý Đôn. */
export const modernTone = (name: string): string =>
  name.replace(/(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (vowels) => TONES.get(vowels) ?? vowels);
