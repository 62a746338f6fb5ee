import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { SessionController } from './http/session.controller';
import { SessionGuard } from './http/session.guard';

@Module({ controllers: [SessionController], providers: [{ provide: APP_GUARD, useClass: SessionGuard }] })
export class IdentityHttpModule {}
