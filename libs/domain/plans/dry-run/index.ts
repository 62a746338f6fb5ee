export * from './carry-facts';
export * from './dry-run';
export * from './tell-vi';
