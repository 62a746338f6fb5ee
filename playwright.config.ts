import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.E2E_PORT ?? 3417);
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);

/** The web app in a real Chromium, against the product as `npm start` starts it, in a folder of its own. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/wait-until-open.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  // one office clock, one database: what one spec does, the next one sees
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
  },
  webServer: {
    command: 'node tools/start.mjs --fresh',
    url: `http://127.0.0.1:${PORT}/health/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      ...(process.env as Record<string, string>),
      PORT: String(PORT),
      PUBLIC_URL: `http://127.0.0.1:${PORT}`,
      DATA_DIR: path.join(os.tmpdir(), `cong-nhan-e2e-${PORT}`),
    },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
