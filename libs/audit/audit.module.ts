import { Module } from '@nestjs/common';
import { VerifyFiles } from './verify/verify-files';
import { VerifyHistory } from './verify/verify-history';

@Module({ providers: [VerifyHistory, VerifyFiles], exports: [VerifyHistory, VerifyFiles] })
export class AuditModule {}
