export type { EndedUnit, Finding, FindingLevel, Surroundings, Wordings } from './finding';
export * from './lint-plan';
export type { SaidValue } from './provenance';
export { RULES } from './rules';
