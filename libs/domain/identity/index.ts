export * from './actor';
export * from './roles';
export * from './sits-where';
