/** Kinds of office that are the police themselves, whatever a plan has them do. */
const POLICE: ReadonlySet<string> = new Set(['cat', 'pc04', 'cah', 'cax']);

export const isPoliceOffice = (kind: string): boolean => POLICE.has(kind);
