import { FormerUnit } from './former-unit.entity';
import { UnitImport } from './unit-import.entity';
import { UnitSuccession } from './unit-succession.entity';
import { Unit } from './unit.entity';

export const territoryEntities = [Unit, FormerUnit, UnitSuccession, UnitImport];
