import type { LegalDate } from '../../api/types';

/** Values of an act's form come back as they were put in. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** null while the field is empty or no day yet */
export const day = (value: unknown): LegalDate | null => (typeof value === 'string' && value !== '' ? value : null);
