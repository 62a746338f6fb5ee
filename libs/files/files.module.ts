import { Module } from '@nestjs/common';
import { Files } from './files';

/** Files for the features that take evidence, scans and papers signed elsewhere. */
@Module({ providers: [Files], exports: [Files] })
export class FilesModule {}
