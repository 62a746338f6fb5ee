/** `01`, `09`, `26`: a counted number in running text gets a leading zero below 10, so that nothing can be written before it. */
export function counted(count: number): string {
  return String(count).padStart(2, '0');
}
