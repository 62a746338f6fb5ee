import { kindOfOffice, type Role } from '@app/domain/identity';
import { officesOfPlan, rolesAt, sittingOf, type PlanRevision, type Seat, type Sitting } from '@app/domain/plans';
import { legalDate } from '@app/domain/shared';
import { demoChairs } from '@app/identity';

/** On which day, and in whose name where each unit has a holder of its own. */
export interface Moment {
  readonly day: string;
  readonly unit?: string;
}

/** Who acts: the accounts of the demonstration that a plan's seats mean. */
export class Cast {
  private readonly chairs = new Map<string, string>();

  constructor(
    private readonly plan: PlanRevision,
    private readonly province: string,
  ) {}

  /** The office that holds a seat. @throws when nobody holds it on that day */
  office(seat: Seat, at: Moment): string {
    const { office } = this.sitting(seat, at);
    if (office === null) throw new Error(`each unit has its own ${seat}: none was named`);
    return office;
  }

  /** Whoever works in the office that holds a seat (`officer`), answers for it (`head`), or sits there in that role. */
  as(seat: Seat, who: Role | 'officer' | 'head', at: Moment): string {
    const office = this.office(seat, at);
    if (who !== 'officer' && who !== 'head') return this.in(office, who);
    const { role, head } = this.sitting(seat, at);
    return this.in(office, who === 'officer' ? role : head);
  }

  /** Whoever first acts in an office, e.g. to send what it owes; `head`: who answers for it. */
  actingIn(office: string, who: 'officer' | 'head' = 'officer'): string {
    const { role, head } = rolesAt(this.plan, kindOfOffice(office));
    return this.in(office, who === 'officer' ? role : head);
  }

  /** Whether an office is still there on a day: a reform may have ended it, or the unit that it stands in. */
  stands(office: string, day: string): boolean {
    const code = office.slice(0, office.indexOf('.'));
    const { list, parents } = this.plan.units;
    const unit = [...list, ...(parents?.list ?? [])].find((one) => one.code === code && !one.into.includes(code));
    const until = this.plan.offices.find(({ id }) => id === kindOfOffice(office))?.until;
    return [unit?.to, until].every((last) => last === undefined || day <= last);
  }

  /** The account of a role in an office. @throws when nobody sits there in that role */
  in(office: string, role: Role): string {
    const kind = kindOfOffice(office);
    const account = this.chairs.get(`${kind}|${role}`) ?? this.find(kind, role);
    this.chairs.set(`${kind}|${role}`, account);
    return `${office.slice(0, office.indexOf('.'))}.${account}`;
  }

  private find(kind: string, role: Role): string {
    const level = this.plan.offices.find(({ id }) => id === kind)?.level ?? 'province';
    // any unit of that level: who sits in an office does not depend on where it stands
    const somewhere = {
      code: this.province,
      level: level === 'nation' ? 'province' : level,
      fullName: 'Xã Mẫu',
      validFrom: legalDate('2000-01-01'),
      validTo: null,
    };
    const needed = officesOfPlan(this.plan, [somewhere]).find((office) => office.kind === kind);
    const chair = needed && demoChairs(needed, {}).find((one) => one.role === role);
    if (!chair) throw new Error(`nobody sits in ${kind} as ${role}`);
    return chair.account;
  }

  private sitting(seat: Seat, { day, unit }: Moment): Sitting {
    const found = sittingOf(this.plan, seat, legalDate(day), { province: this.province, unit: unit ?? null });
    if (!found) throw new Error(`nobody holds the seat ${seat} on ${day}`);
    return found;
  }
}
