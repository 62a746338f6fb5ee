export * from './form-on';
export * from './messages.vi';
export * from './successors-on';
export * from './unit-history';
export * from './import/check-list';
export * from './import/columns';
export * from './import/messages.vi';
export type { LineFault, LineUnit } from './import/read-line';
