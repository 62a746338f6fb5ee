/** about what a line of the seal holds in its size of type */
const LINE = 14;

/**
 * The name of an office on as few lines as it needs, the longest as short as can be: `UBND TỈNH` over `LÀO CAI`, not `UBND TỈNH LÀO` over
 * `CAI`. A name that two lines cannot hold is left to the typesetter.
 */
export function sealLines(name: string): string {
  if (name.length <= LINE) return name;
  const words = name.split(' ');
  const ways = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));
  const [best] = ways.sort((a, b) => longest(a) - longest(b));
  return best && longest(best) <= LINE ? best.join('\n') : name;
}
