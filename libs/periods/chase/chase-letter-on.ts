import { addWorkingDays, type WorkingCalendar } from '@app/domain/calendar';
import { titleOfHead, type Paper } from '@app/domain/documents';
import { dutyWhen, occurrenceLabel } from '@app/domain/periods';
import type { PlanRevision } from '@app/domain/plans';
import { addDays, earliest, inVietnamese, type LegalDate } from '@app/domain/shared';
import { citedPlan } from '../papers/cited-plan';
import { issuingLead, issuingUnit, type PlaceOfPapers } from '../papers/place-of-papers';
import type { Obligation } from '../persistence/obligation.entity';

export interface LateOffice {
  readonly office: string;
  readonly name: string;
  readonly due: LegalDate;
}

interface Chased {
  readonly plan: PlanRevision;
  readonly owed: Obligation;
  readonly late: readonly LateOffice[];
  readonly place: PlaceOfPapers;
  readonly today: LegalDate;
  readonly calendar: WorkingCalendar;
}

/** Time that the letter grants; no text fixes it (a proposal, editable until the letter is signed). */
const GRANTED_WORKING_DAYS = 5;

type ChaseLetterMatter = Extract<Paper, { template: 'chase-letter' }>['input'];

/** What a công văn đôn đốc of the lead says to those who are late with one occurrence. */
export function chaseLetterOn({ plan, owed, late, place, today, calendar }: Chased): ChaseLetterMatter {
  const head = titleOfHead(place.lead);
  const phases = Object.fromEntries(plan.phases.map(({ id, label }) => [id, inVietnamese(label)]));
  const label = inVietnamese(plan.obligations.find(({ id }) => id === owed.code)?.label ?? owed.code);
  const duty = dutyWhen(label, occurrenceLabel(owed.occurrence, phases), ' ');
  return {
    // the head's title is the office's own; a deputy signs for it
    signatory: { capacity: { formula: 'own-head', position: head, deputy: `Phó ${head}` }, name: '' },
    office: issuingLead(place.lead, place),
    place: place.place,
    obligation: `${duty.charAt(0).toLocaleLowerCase('vi')}${duty.slice(1)}`,
    plan: citedPlan(plan, place),
    due: late.map(({ due }) => due).reduce(earliest),
    asOf: addDays(today, -1),
    late: late.map(({ name }) => name.replace(/^UBND /u, 'Ủy ban nhân dân ')),
    lateTogether: 'Các cơ quan, đơn vị (theo danh sách kèm theo)',
    newDue: addWorkingDays(today, GRANTED_WORKING_DAYS, calendar),
    ...issuingUnit(place.lead, place),
    superior: `Ủy ban nhân dân ${place.jurisdiction}`,
  };
}
