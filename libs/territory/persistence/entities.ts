import { Unit } from './unit.entity';

export const territoryEntities = [Unit];
