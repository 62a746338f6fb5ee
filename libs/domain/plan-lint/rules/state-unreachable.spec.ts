import { createMachine } from 'xstate';
import { graphOf } from '@app/domain/workflow';
import { unreachableStates } from './state-unreachable';

describe('states to which no way leads', () => {
  it('are found, inside groups too', () => {
    const machine = createMachine({
      initial: 'a',
      states: {
        a: { on: { GO: 'group' } },
        group: { initial: 'in', states: { in: {}, lost: {} } },
        island: { on: { BACK: 'a' } },
      },
    });
    expect(unreachableStates(graphOf(machine))).toEqual(['group.lost', 'island']);
  });

  it('are not those of regions, which are all entered at once, nor those behind the joining of them', () => {
    const region = { initial: 'open', states: { open: { on: { SAY: 'said' } }, said: { type: 'final' } } } as const;
    const machine = createMachine({
      initial: 'panel',
      states: {
        panel: { type: 'parallel', states: { cat: region, syt: region }, onDone: 'council', on: { WAIT: 'waiting' } },
        waiting: { on: { ON: 'panel' } },
        council: { type: 'final' },
      },
    });
    expect(unreachableStates(graphOf(machine))).toEqual([]);
  });
});
