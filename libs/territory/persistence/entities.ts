import { FormerUnit } from './former-unit.entity';
import { Unit } from './unit.entity';

export const territoryEntities = [Unit, FormerUnit];
