import { Module } from '@nestjs/common';
import { NotificationController } from './http/notification.controller';

@Module({ controllers: [NotificationController] })
export class NotificationsHttpModule {}
