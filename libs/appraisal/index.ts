export * from './appraisal.http.module';
export * from './appraisal.jobs.module';
export * from './appraisal.module';
export * from './persistence/entities';
