export * from './deadlines.http.module';
export * from './deadlines.jobs.module';
export * from './deadlines.module';
export * from './queries/quiet';
export * from './sweep/sweep';
