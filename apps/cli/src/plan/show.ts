import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { graphOf, machineDot, reachedPart, type MachineGraph } from '@app/domain/workflow';
import { drawDot, machinesOf } from '@app/plans';
import { soundPlan } from './sound-plan';

/**
 * `plan show <file|plan> [--svg DIR] [--json]`: the machines that the plan makes, as a list of ways, and as pictures
 * (`period.svg`, `dossier.svg`) in the folder.
 */
export async function show(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { svg: { type: 'string' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const plan = soundPlan(positionals[0]);
  const machines = machinesOf(plan).map((machine) => ({ ...machine, graph: reachedPart(graphOf(machine.machine)) }));
  for (const { words: said, graph } of machines) {
    console.log(`# ${said.title}`);
    for (const line of waysOf(graph)) console.log(line);
    console.log('');
  }
  if (values.svg !== undefined) {
    mkdirSync(values.svg, { recursive: true });
    for (const { name, words: said, graph } of machines) {
      const file = path.join(values.svg, `${name}.svg`);
      writeFileSync(file, await drawDot(machineDot(graph, said)));
      console.log(`Đã vẽ ${file}`);
    }
  }
  if (values.json) {
    const graphs = Object.fromEntries(machines.map(({ name, graph }) => [name, graph]));
    console.log(JSON.stringify({ plan: plan.plan, revision: plan.revision.number, machines: graphs }));
  }
}

const waysOf = ({ edges }: MachineGraph): string[] =>
  edges.map(({ from, event, to }) => `${from} -- ${event} --> ${to}`);
