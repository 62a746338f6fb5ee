import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request } from 'express';

/** `__Host-` binds the cookie to https and to this host; over plain http it exists only on the loopback. */
const nameFor = (publicUrl: string): string => (publicUrl.startsWith('https:') ? '__Host-phien' : 'phien');

export function sessionToken(request: Request, publicUrl: string): string | null {
  return parseCookie(request.headers.cookie ?? '')[nameFor(publicUrl)] ?? null;
}

export function sessionCookie(token: string, publicUrl: string): string {
  return stringifySetCookie({
    name: nameFor(publicUrl),
    value: token,
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure: publicUrl.startsWith('https:'),
  });
}

export const endedSessionCookie = (publicUrl: string): string => `${sessionCookie('', publicUrl)}; Max-Age=0`;
