/**
 * Headers of an act. The key is made once per click and kept when the same act is sent again, so that an answer lost on the way
 * never makes two acts; the version makes the server refuse what was decided on an old page.
 */
export const actHeaders = (call: { idempotencyKey: string; version: number }) => ({
  'Idempotency-Key': call.idempotencyKey,
  'If-Match': `"${call.version}"`,
});

/** `crypto.randomUUID` exists only on https and localhost; an office may reach the server by its address on the LAN. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
