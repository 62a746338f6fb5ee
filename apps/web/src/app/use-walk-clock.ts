import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, body } from '../api/client';
import type { Clock, LegalDate } from '../api/types';
import { CLOCK } from './clock';
import { walkClock, type ClockHand } from './walk-clock';

/** Walks the demo's clock; everything on screen may be different afterwards, and is fetched again however the walk ended. */
export function useWalkClock() {
  const client = useQueryClient();
  const running = useRef(new Set<AbortController>());
  const stop = () => running.current.forEach((controller) => controller.abort());

  // a page that goes takes its hand off the clock
  useEffect(() => {
    const walking = running.current;
    return () => walking.forEach((controller) => controller.abort());
  }, []);

  const walk = useMutation({
    mutationFn: async ({ clock, goal }: { clock: Clock; goal: LegalDate }) => {
      const controller = new AbortController();
      running.current.add(controller);
      try {
        const onStep = (stepped: Clock) => client.setQueryData(CLOCK, stepped);
        await walkClock(handOn(controller.signal), { now: clock.now, goal, onStep });
      } catch (thrown) {
        if (!controller.signal.aborted) throw thrown;
      } finally {
        running.current.delete(controller);
      }
    },
    onSettled: () => client.invalidateQueries(),
  });
  return { ...walk, stop };
}

const handOn = (signal: AbortSignal): ClockHand => ({
  askQuiet: () => body(api.GET('/api/demo/quiet', { signal })),
  moveTo: (to) => body(api.POST('/api/demo/clock', { body: { to }, signal })),
  pause: (milliseconds) =>
    new Promise((resolve, reject) => {
      const timer = window.setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => {
        window.clearTimeout(timer);
        reject(new DOMException('', 'AbortError'));
      });
    }),
});
