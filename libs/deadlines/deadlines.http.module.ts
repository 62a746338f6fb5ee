import { Module } from '@nestjs/common';
import { CalendarController } from './calendar/calendar.controller';
import { EditCalendar } from './calendar/edit-calendar';
import { ReadCalendar } from './calendar/read-calendar';

@Module({ controllers: [CalendarController], providers: [EditCalendar, ReadCalendar] })
export class DeadlinesHttpModule {}
