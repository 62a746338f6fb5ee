/** A body of `multipart/form-data`: small fields and one PDF in `file`. */
export function formOf(fields: Readonly<Record<string, string>>, name: string, pdf: Buffer): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('file', new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }), name);
  return form;
}
