import { Module } from '@nestjs/common';
import { VerifyHistory } from './verify/verify-history';

@Module({ providers: [VerifyHistory], exports: [VerifyHistory] })
export class AuditModule {}
