export * from './act';
export * from './deadline';
export * from './decide';
export * from './effect';
export * from './messages.vi';
export * from './moving';
export * from './diagram/machine-dot';
export * from './diagram/machine-graph';
