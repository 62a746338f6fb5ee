import { setTimeout as pause } from 'node:timers/promises';
import type { FullConfig } from '@playwright/test';

const PATIENCE_MS = 180_000;

/** The server answers before the demonstration's period is open: the office is ready when its first reminder stands and nothing waits. */
export default async function waitUntilOpen({ projects }: FullConfig): Promise<void> {
  const origin = projects[0]?.use.baseURL ?? '';
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(500)) {
    const { quiet, next } = (await (await fetch(`${origin}/api/demo/quiet`)).json()) as {
      quiet: boolean;
      next: string | null;
    };
    if (quiet && next !== null) return;
  }
  throw new Error('the demonstration did not open its period in time');
}
