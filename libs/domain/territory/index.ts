export * from './form-on';
export * from './messages.vi';
export * from './successors-on';
export * from './unit-history';
