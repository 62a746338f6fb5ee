/** The page to go back to after signing in: only an address of this site (`//evil` and `/\evil` would lead away). */
export function safeReturn(to: string | null): string | null {
  return to && /^\/(?![/\\])/.test(to) && !to.startsWith('/dang-nhap') ? to : null;
}
