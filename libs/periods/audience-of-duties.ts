import { officesAt } from '@app/domain/identity';

/** Who else reads what an office owes or asks: of a commune's by its place; of a department's the other offices of the province. */
export const audienceOfDuties = (unitCode: string | null): string | null =>
  unitCode === null ? officesAt('province') : null;
