export * from './load-national-units';
export * from './persistence/unit.entity';
export * from './persistence/entities';
