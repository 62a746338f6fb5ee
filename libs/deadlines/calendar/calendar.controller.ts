import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { notFound } from '@app/platform';
import { Acting, Actor, type ActRequest } from '@app/workflow';
import {
  ApplyCalendarBody,
  CalendarApplied,
  CalendarDraftBody,
  CalendarPreview,
  CalendarYearView,
} from './calendar.dto';
import { EditCalendar } from './edit-calendar';
import { ReadCalendar } from './read-calendar';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendar: ReadCalendar,
    private readonly edit: EditCalendar,
  ) {}

  @Get(':year')
  @ApiParam({ name: 'year', type: Number })
  @ApiOperation({ operationId: 'getCalendarYear' })
  @ApiOkResponse({ type: CalendarYearView })
  year(@Actor() actor: PersonActing, @Param('year') year: string): Promise<CalendarYearView> {
    return this.calendar.read(actor, yearOfPath(year));
  }

  @Post(':year/preview')
  @HttpCode(200)
  @ApiParam({ name: 'year', type: Number })
  @ApiOperation({
    operationId: 'previewCalendarYear',
    description: 'what a draft would do to open deadlines; writes nothing',
  })
  @ApiOkResponse({ type: CalendarPreview })
  preview(
    @Actor() actor: PersonActing,
    @Param('year') year: string,
    @Body() body: CalendarDraftBody,
  ): Promise<CalendarPreview> {
    return this.edit.preview(actor, yearOfPath(year), body);
  }

  @Post(':year/apply')
  @HttpCode(200)
  @ApiParam({ name: 'year', type: Number })
  @ApiOperation({ operationId: 'applyCalendarYear' })
  @ApiOkResponse({ type: CalendarApplied })
  apply(
    @Acting() request: ActRequest,
    @Param('year') year: string,
    @Body() body: ApplyCalendarBody,
  ): Promise<CalendarApplied> {
    return this.edit.apply(request, yearOfPath(year), body);
  }
}

/** Plans that ship reach from 2023 to 2030; a calendar of another century is a mistake in the address. */
function yearOfPath(year: string): number {
  if (!/^20\d\d$/.test(year)) throw notFound('Lịch của năm ấy');
  return Number(year);
}
