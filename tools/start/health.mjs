import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Trouble } from './trouble.mjs';

const LIMIT = 90_000;

/** Resolves when the API says that it is ready. */
export async function waitUntilReady(host, port) {
  const url = `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${port}/health/ready`;
  let last = '';
  for (const until = Date.now() + LIMIT; Date.now() < until; await wait(100)) {
    last = await ask(url);
    if (last === '200') return;
  }
  throw new Trouble(
    `Máy chủ API không sẵn sàng sau ${LIMIT / 1000} giây.`,
    `The API is not ready after ${LIMIT / 1000} s.`,
    `${url}: ${last}`,
  );
}

/** No kept-alive connection: it would hold up the API's drain. */
function ask(url) {
  return new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: 5_000, headers: { connection: 'close' } }, (response) => {
      response.resume();
      resolve(String(response.statusCode));
    });
    request.once('timeout', () => request.destroy(new Error('timeout')));
    request.once('error', (error) => resolve(error.code ?? error.message));
  });
}
