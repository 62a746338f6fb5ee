import { StoredFile } from './stored-file.entity';

export const fileEntities = [StoredFile];
