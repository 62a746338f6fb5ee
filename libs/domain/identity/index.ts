export * from './actor';
export * from './office-id';
export * from './police-offices';
export * from './roles';
