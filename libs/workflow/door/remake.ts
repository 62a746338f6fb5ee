import type { Remade, SubjectFacts } from '@app/domain/workflow';
import type { Tx } from '@app/platform';
import type { Lifecycle, MachineOrigin, Move } from './lifecycle';

/** The state for another revision's machine, as the door writes it and `verify` makes it again. */
export async function remake<Row, Facts extends SubjectFacts>(
  tx: Tx,
  lifecycle: Lifecycle<Row, Facts>,
  snapshot: object,
  move: Move,
): Promise<Remade> {
  return (await lifecycle.remake?.(tx, snapshot, move)) ?? { snapshot };
}

export const originOf = ({ id, plan, planRevision, machineVersion }: MachineOrigin): MachineOrigin => ({
  id,
  plan,
  planRevision,
  machineVersion,
});
