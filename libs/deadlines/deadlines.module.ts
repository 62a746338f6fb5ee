import { Module } from '@nestjs/common';
import { QuietQuery } from './queries/quiet';

@Module({ providers: [QuietQuery], exports: [QuietQuery] })
export class DeadlinesModule {}
