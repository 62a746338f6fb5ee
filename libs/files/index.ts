export * from './checking/check-upload';
export * from './files';
export * from './files.module';
export * from './http/receives-file';
export * from './http/send-attachment';
export * from './persistence/entities';
export * from './persistence/stored-file.entity';
