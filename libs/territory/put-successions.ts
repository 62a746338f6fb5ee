import { In, type EntityManager } from 'typeorm';
import { UnitSuccession } from './persistence/unit-succession.entity';

/** Writes down what became of units; what is already known of a unit on that day stays, whoever said it. */
export async function putSuccessions(
  manager: EntityManager,
  successions: readonly Omit<UnitSuccession, 'id'>[],
): Promise<void> {
  if (successions.length === 0) return;
  const predecessorCode = In([...new Set(successions.map((one) => one.predecessorCode))]);
  const known = new Set((await manager.findBy(UnitSuccession, { predecessorCode })).map(stepOf));
  const fresh = successions.filter((one) => !known.has(stepOf(one)));
  if (fresh.length > 0) await manager.insert(UnitSuccession, fresh);
}

const stepOf = ({ predecessorCode, day }: Pick<UnitSuccession, 'predecessorCode' | 'day'>): string =>
  `${predecessorCode} ${day}`;
