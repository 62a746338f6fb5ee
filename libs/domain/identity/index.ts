export * from './actor';
export * from './office-id';
export * from './roles';
