/**
 * For a dialog that has just opened: puts the cursor into its first field. A dialog can be typed into while it still moves; whoever was
 * quicker keeps the field they chose, for otherwise a place, a day or a password would run on in another field.
 */
export function focusFirstField(form: HTMLElement | null): void {
  if (!form || form.contains(document.activeElement)) return;
  form.querySelector<HTMLElement>('input:not([hidden]), select, textarea')?.focus();
}
