export type { EndedUnit, Finding, FindingLevel, Surroundings, Wordings } from './finding';
export * from './lint-plan';
export * from './seats/hidden-from-reviewer';
export * from './seats/idle-seats';
export type { SaidValue } from './provenance';
export { RULES } from './rules';
