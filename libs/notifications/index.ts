export * from './notifications.http.module';
export * from './notifications.jobs.module';
