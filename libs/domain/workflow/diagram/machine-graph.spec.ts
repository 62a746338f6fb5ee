import { createMachine } from 'xstate';
import { machineDot } from './machine-dot';
import { graphOf, reachedPart } from './machine-graph';

const machine = createMachine({
  id: 'm',
  initial: 'draft',
  states: {
    draft: { on: { SEND: 'work', KEEP: 'draft' } },
    work: {
      type: 'parallel',
      on: { STOP: 'over' },
      states: {
        police: { initial: 'waiting', states: { waiting: { on: { SAY: 'said' } }, said: { type: 'final' } } },
        health: { initial: 'waiting', states: { waiting: { on: { SAY: 'said' } }, said: { type: 'final' } } },
      },
      onDone: 'over',
    },
    over: { type: 'final' },
  },
});
const words = { title: 'Hồ sơ "thử"', state: (id: string) => id, event: (type: string) => type };

describe('the graph of a machine', () => {
  const graph = graphOf(machine);

  it('starts where the machine starts', () => expect(graph.initial).toBe('draft'));

  it('says what is inside what, and what ends', () => {
    expect(graph.nodes.map(({ id, parent, kind }) => `${id} in ${parent ?? '-'}: ${kind}`)).toEqual([
      'draft in -: simple',
      'work in -: parallel',
      'work.police in work: group',
      'work.police.waiting in work.police: simple',
      'work.police.said in work.police: final',
      'work.health in work: group',
      'work.health.waiting in work.health: simple',
      'work.health.said in work.health: final',
      'over in -: final',
    ]);
  });

  it('loses no way, nor the one that joins the regions', () => {
    expect(graph.edges.map(({ from, event, to }) => `${from} ${event} ${to}`)).toEqual([
      'draft SEND work',
      'draft KEEP draft',
      'work STOP over',
      'work join over',
      'work.police.waiting SAY work.police.said',
      'work.health.waiting SAY work.health.said',
    ]);
  });

  it('shows people nothing that no way leads to, with the ways from there', () => {
    const withIsland = createMachine({
      id: 'm',
      initial: 'draft',
      states: { draft: { on: { SEND: 'over' } }, council: { on: { VOTE: 'over' } }, over: { type: 'final' } },
    });
    const { nodes, edges } = reachedPart(graphOf(withIsland));
    expect(nodes.map(({ id }) => id)).toEqual(['draft', 'over']);
    expect(edges.map(({ from }) => from)).toEqual(['draft']);
  });

  it('is drawn with one arrow for several events of one way, from and to the border of a group', () => {
    const dot = machineDot(graph, words);
    expect(dot).toContain('"work.police.waiting" -> "over" [label="STOP\\njoin", ltail="cluster_work"];');
    expect(dot).toContain('"draft" -> "work.police.waiting" [label="SEND", lhead="cluster_work"];');
  });

  it('no name of a plan can break out of its label', () => {
    const dot = machineDot(graph, { ...words, state: () => '"]; evil [label="\\' });
    expect(dot).toContain('label="\\"]; evil [label=\\"\\\\"');
  });

  it('shows how many stand where, when it is asked', () => {
    const dot = machineDot(graph, { ...words, count: (id) => (id === 'draft' ? 7 : undefined) });
    expect(dot).toContain('"draft" [label="draft\\n7", fillcolor="#e6f0fb"];');
    expect(machineDot(graph, { ...words, count: (id) => (id === 'work' ? 4 : undefined) })).toContain(
      'label="work\\n4"',
    );
  });
});
