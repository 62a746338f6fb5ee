import net from 'node:net';
import { Trouble } from './trouble.mjs';

/** The port to serve on (a free one for 0). Throws `Trouble` when it is taken. */
export async function checkPort(port, host) {
  if (port === 0) return (await tryToListen(0, host)).port;
  // All of them: on some systems a program on 127.0.0.1 and another on every address can share a port unnoticed.
  for (const address of new Set([host, '127.0.0.1', '0.0.0.0', '::'])) {
    const { code } = await tryToListen(port, address);
    if (code === 'EADDRINUSE') {
      throw new Trouble(
        `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start`,
        `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES') {
      throw new Trouble(
        `Không được phép dùng cổng ${port}; hãy chọn cổng từ 1024 trở lên.`,
        `Port ${port} is not allowed for this user; choose one from 1024 on.`,
      );
    }
    if (code && address === host)
      throw new Trouble(`Không dùng được địa chỉ HOST=${host}.`, `HOST=${host} cannot be listened on.`, code);
  }
  return port;
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer().once('error', ({ code }) => resolve({ code }));
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve({ port: address.port }));
    });
  });
}
