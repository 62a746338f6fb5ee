export * from './communes-of';
export * from './load-national-units';
export * from './load-plan-units';
export * from './persistence/former-unit.entity';
export * from './persistence/unit.entity';
export * from './persistence/unit-succession.entity';
export * from './persistence/entities';
export * from './territory.http.module';
