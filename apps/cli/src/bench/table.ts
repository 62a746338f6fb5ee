import type { Measure } from './measure';

const WIDTH = 78;

/** How near a measure comes to its floor, 0 … 1; null where it has none. */
export function ofFloor({ floor, perSecond }: Measure, all: readonly Measure[]): number | null {
  const under = all.find(({ name }) => name === floor);
  return under ? perSecond / under.perSecond : null;
}

/** The measures on one screen, as a person reads them. */
export function table(all: readonly Measure[]): string[] {
  return ['─'.repeat(WIDTH), ...all.map((one) => line(one, ofFloor(one, all))), '─'.repeat(WIDTH)];
}

function line({ unit, count, seconds, perSecond }: Measure, share: number | null): string {
  const rate = perSecond < 100 ? perSecond.toFixed(1) : perSecond.toFixed(0);
  const beside = share === null ? '' : `  ${(share * 100).toFixed(0)} % của mức sàn`;
  return `  ${unit.padEnd(38)} ${rate.replace('.', ',').padStart(7)}/giây  (${count} trong ${seconds.toFixed(1).replace('.', ',')} s)${beside}`;
}
