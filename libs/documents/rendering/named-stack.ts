import type { Content, ContentStack } from 'pdfmake/interfaces';

/** A stack that the page breaker can recognise. pdfmake hands its id on; its type declarations do not know. */
export function namedStack(id: string, stack: Content[]): ContentStack {
  const named: ContentStack & { readonly id: string } = { stack, id };
  return named;
}
