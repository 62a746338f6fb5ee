export * from './audit.module';
export * from './verify/verify-files';
export * from './verify/verify-history';
export * from './verify/verify-subject';
