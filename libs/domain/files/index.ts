export * from './file-kind';
export * from './file-name';
export * from './messages.vi';
export * from './without-metadata';
