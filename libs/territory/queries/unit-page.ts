import { Injectable } from '@nestjs/common';
import type { PersonActing } from '@app/domain/identity';
import { addDays, type LegalDate } from '@app/domain/shared';
import {
  formOn,
  successionLabels,
  successorsOn,
  unitLevelLabels,
  type Succession,
  type UnitForm,
} from '@app/domain/territory';
import { notFound, UnitOfWork, type Tx } from '@app/platform';
import type { NamedUnit, PredecessorView, SuccessorView, UnitFormView, UnitToday, UnitView } from './unit-page.dto';

type Passed = Succession & { readonly source: string };
type Form = UnitForm & { readonly officialCode: string | null; readonly provinceCode: string };

/** A unit with all that is known of it and around it. */
@Injectable()
export class UnitPage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem 404 when no unit has the code */
  read(actor: PersonActing, code: string): Promise<UnitView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const successions = await successionsAround(tx, code);
      const forms = await formsOf(tx, code, successions);
      const [present, ...former] = forms
        .filter((form) => form.code === code)
        .sort((a, b) => (a.from < b.from ? 1 : -1));
      if (!present) throw notFound('Địa bàn');
      const [{ parts }] = await tx.manager.query<[{ parts: number }]>(
        'SELECT count(*) AS parts FROM units_on($2) WHERE parent_code = $1',
        [code, tx.today],
      );
      const { officialCode, level, fullName, provinceCode, from } = present;
      return {
        code,
        officialCode,
        level,
        fullName,
        province: named(forms, provinceCode, present.to ?? tx.today),
        forms: [present, ...former].map((form) => formView(form, forms, successions)),
        cameFrom: successions
          .filter(({ successor, day }) => successor === code && day === from)
          .map((one) => predecessorView(one, forms)),
        today: present.to !== null && present.to < tx.today ? todayOf({ forms, successions }, present, tx.today) : null,
        parts,
      };
    });
  }
}

/** All steps that lead from or into the unit, and on from there. */
function successionsAround({ manager }: Tx, code: string): Promise<Passed[]> {
  return manager.query<Passed[]>(
    `WITH RECURSIVE later AS (
       SELECT s.* FROM unit_succession s WHERE s.predecessor_code = $1
       UNION SELECT s.* FROM unit_succession s JOIN later l ON s.predecessor_code = l.successor_code AND s.day > l.day
     )
     SELECT predecessor_code AS predecessor, successor_code AS successor, day, kind, source
     FROM (SELECT * FROM later UNION SELECT * FROM unit_succession WHERE successor_code = $1) AS steps
     ORDER BY day, predecessor_code, successor_code`,
    [code],
  );
}

/** Every form of the unit, of its relatives, and of what they belong to. */
function formsOf({ manager }: Tx, code: string, successions: readonly Passed[]): Promise<Form[]> {
  const codes = [code, ...successions.flatMap(({ predecessor, successor }) => [predecessor, successor ?? predecessor])];
  return manager.query<Form[]>(
    `WITH forms AS (
       SELECT code, level, kind, full_name, parent_code, province_code, valid_from, valid_to, from_attested, official_code FROM unit
       UNION ALL
       SELECT code, level, kind, full_name, parent_code, province_code, valid_from, valid_to, from_attested, NULL FROM unit_former
     ), own AS (SELECT * FROM forms WHERE code = ANY ($1))
     SELECT f.code, f.level, f.kind, f.full_name AS "fullName", f.parent_code AS "parentCode", f.province_code AS "provinceCode",
       f.valid_from AS "from", f.valid_to AS "to", f.from_attested AS "fromAttested", f.official_code AS "officialCode"
     FROM forms f WHERE f.code IN (SELECT code FROM own UNION SELECT parent_code FROM own UNION SELECT province_code FROM own)`,
    [[...new Set(codes)]],
  );
}

/** By the name of that day, or by the last one that is known. */
function named(forms: readonly Form[], code: string | null, day: LegalDate): NamedUnit | null {
  if (code === null) return null;
  const form = formOn(forms, code, day) ?? forms.find((one) => one.code === code);
  return form ? { code, fullName: form.fullName } : null;
}

function formView(form: Form, forms: readonly Form[], successions: readonly Passed[]): UnitFormView {
  const { fullName, level, parentCode, from, fromAttested, to } = form;
  const next = to === null ? null : addDays(to, 1);
  const became = successions
    .filter(({ predecessor, day }) => predecessor === form.code && day === next)
    .map(({ day, kind, successor, source }): SuccessorView => ({
      day,
      kindLabel: successionLabels[kind],
      successor: named(forms, successor, day),
      source,
    }));
  return {
    fullName,
    levelLabel: unitLevelLabels[level],
    parent: named(forms, parentCode, to ?? from),
    from,
    fromAttested,
    to,
    became,
    successorUnknown: to !== null && became.length === 0,
  };
}

const predecessorView = ({ predecessor, day, kind, source }: Passed, forms: readonly Form[]): PredecessorView => ({
  day,
  kindLabel: successionLabels[kind],
  predecessor: named(forms, predecessor, addDays(day, -1)) ?? { code: predecessor, fullName: predecessor },
  source,
});

function todayOf(
  history: { forms: readonly Form[]; successions: readonly Passed[] },
  { code, to, from }: Form,
  today: LegalDate,
): UnitToday {
  const { units, dissolved, unknown } = successorsOn(history, { code, on: to ?? from }, today);
  return { units: units.flatMap((one) => named(history.forms, one, today) ?? []), dissolved, unknown: [...unknown] };
}
