import { isIP } from 'node:net';
import { ValidateBy } from 'class-validator';

/** words that express knows for private networks */
const NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** Proxies by address (`10.0.0.4`), network (`10.0.0.0/24`) or word (`loopback`), with commas between them. Never "everybody". */
export const IsProxyList = (message: string): PropertyDecorator =>
  ValidateBy({
    name: 'isProxyList',
    validator: {
      validate: (value) => typeof value === 'string' && value.split(',').every(isProxy),
      defaultMessage: () => message,
    },
  });

function isProxy(text: string): boolean {
  if (NETWORKS.has(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (family === 4 ? 32 : 128))
  );
}
