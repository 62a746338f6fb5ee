import type { LegalDate } from '@app/domain/shared';
import type { UnitForm } from './unit-history';

/** What bore a code on a day; undefined when nothing that is known here did. */
export function formOn(forms: readonly UnitForm[], code: string, day: LegalDate): UnitForm | undefined {
  return forms.find((form) => form.code === code && form.from <= day && (form.to === null || form.to >= day));
}
