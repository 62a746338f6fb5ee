export * from './canonical-json';
export * from './expression';
export * from './fraction';
export * from './legal-date';
export * from './localized';
export * from './paper-day';
export * from './refusal';
