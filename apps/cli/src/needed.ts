/** @throws when the setting is missing: a command must not guess where it works */
export function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} chưa được đặt.`);
  return value;
}
