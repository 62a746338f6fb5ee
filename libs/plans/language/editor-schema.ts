import { PLAN_SCHEMA } from './schema/schemas';

/** The schema of plan files as a committed file holds it: the very object that files are checked with. Editors ignore its formats. */
export function editorSchema(): string {
  return `${JSON.stringify(PLAN_SCHEMA, null, 2)}\n`;
}
