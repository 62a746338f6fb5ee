export * from './load-national-units';
export * from './load-plan-units';
export * from './persistence/former-unit.entity';
export * from './persistence/unit.entity';
export * from './persistence/entities';
