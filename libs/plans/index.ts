export * from './persistence/plan-revision.entity';
export * from './plan-library';
export * from './plans.module';
export * from './persistence/entities';
export * from './load-calendar';
export * from './publish-shipped-plan';
export * from './shipped-plans';
export * from './drawing';
export type { PlanError } from './language/plan-error';
