export * from './decisions.http.module';
export * from './decisions.jobs.module';
export * from './decisions.module';
export * from './persistence/entities';
