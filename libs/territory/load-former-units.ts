import type { EntityManager } from 'typeorm';
import { legalDate } from '@app/domain/shared';
import type { SuccessionKind } from '@app/domain/territory';
import { dataRows } from './data-rows';
import type { Unit } from './persistence/unit.entity';
import type { UnitSuccession } from './persistence/unit-succession.entity';
import { putSuccessions } from './put-successions';
import { putUnits } from './put-units';
import { modernTone, wordsOf } from './unit-words';

const LAST_DAY = legalDate('2025-06-30');
const REFORM = legalDate('2025-07-01');
const SINCE_2008 = legalDate('2008-08-01');

type Passed = Omit<UnitSuccession, 'id'>;

/**
 * The 52 provinces that became 23 and Thừa Thiên Huế; the districts and communes of Quảng Ninh (2023) and Như Xuân (2024), and what became
 * of them. Six communes of Quảng Ninh stand in no source of ours: what succeeded them is not known here. Run by the owner.
 */
export async function loadFormerUnits(manager: EntityManager): Promise<void> {
  await putUnits(manager, provinces(), 'provinces-before.csv');
  await putUnits(manager, districts(), 'former-districts.csv');
  await putUnits(manager, communes(), 'former-communes.csv');
  await putSuccessions(manager, [...mergersOfProvinces(), ...endsOfDistricts(), ...mergersOfCommunes()]);
}

const NQ_202 = 'Nghị quyết 202/2025/QH15';

const provinces = (): Unit[] => [
  ...dataRows('provinces-before.csv').map(([code = '', fullName = '']) =>
    former({ code, level: 'province', fullName, parentCode: null, provinceCode: code, validFrom: SINCE_2008 }),
  ),
  {
    ...former({
      code: '46',
      level: 'province',
      fullName: 'Tỉnh Thừa Thiên Huế',
      parentCode: null,
      provinceCode: '46',
      validFrom: SINCE_2008,
    }),
    validTo: legalDate('2024-12-31'),
  },
];

const mergersOfProvinces = (): Passed[] => [
  ...dataRows('provinces-before.csv').map(([predecessorCode = '', , successorCode = '']): Passed => ({
    predecessorCode,
    successorCode,
    day: REFORM,
    kind: 'merged',
    source: NQ_202,
  })),
  {
    predecessorCode: '46',
    successorCode: '46',
    day: legalDate('2025-01-01'),
    kind: 'renamed',
    source: 'Nghị quyết 175/2024/QH15',
  },
];

const districts = (): Unit[] =>
  dataRows('former-districts.csv').map(
    ([provinceCode = '', code = '', officialCode = '', fullName = '', asOf = '']) => ({
      ...former({
        code,
        level: 'district',
        fullName,
        parentCode: provinceCode,
        provinceCode,
        validFrom: legalDate(asOf),
      }),
      officialCode,
    }),
  );

/** Local government has two tiers since; two island districts became one special zone each. */
const BECAME_ZONES: Readonly<Record<string, string>> = { 'van-don': '06994', 'co-to': '07192' };
const endsOfDistricts = (): Passed[] =>
  districts().map(({ code }): Passed => {
    const successorCode = BECAME_ZONES[code] ?? null;
    const kind: SuccessionKind = successorCode === null ? 'dissolved' : 'renamed';
    return {
      predecessorCode: code,
      successorCode,
      day: REFORM,
      kind,
      source: 'Luật Tổ chức chính quyền địa phương 2025',
    };
  });

const communes = (): Unit[] =>
  dataRows('former-communes.csv').map(([provinceCode = '', district = '', code = '', fullName = '', asOf = '']) =>
    former({
      code,
      level: 'commune',
      fullName,
      parentCode: district,
      provinceCode,
      validFrom: legalDate(asOf),
    }),
  );

const mergersOfCommunes = (): Passed[] =>
  dataRows('successions.csv').map(([predecessorCode = '', successorCode = '', kind = '']): Passed => ({
    predecessorCode,
    successorCode,
    day: REFORM,
    kind: kind as SuccessionKind,
    source: 'Bảng chuyển đổi đơn vị hành chính của Cục Thống kê',
  }));

function former(
  given: Pick<Unit, 'code' | 'level' | 'fullName' | 'parentCode' | 'provinceCode' | 'validFrom'>,
): Unit & { validTo: typeof LAST_DAY } {
  const fullName = modernTone(given.fullName);
  const { kind, name } = wordsOf(fullName);
  return {
    ...given,
    fullName,
    kind: kind ?? given.level,
    name,
    validTo: LAST_DAY,
    fromAttested: true,
    officialCode: null,
  };
}
