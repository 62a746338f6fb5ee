import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { PersonActing } from '@app/domain/identity';
import { Actor } from '@app/workflow';
import { CalendarQuery, CalendarView } from '../../calendar/calendar.dto';
import { sendCalendar } from '../../calendar/send-calendar';
import { MachineView } from '../../machines/machine.dto';
import { drawMachine, machineNamed, machineViews } from '../../machines/machine-view';
import { sendPicture } from '../../machines/send-picture';
import { planPageOf } from '../../plan-page/plan-page';
import { PlanPage } from '../../plan-page/plan-page.dto';
import { DraftLine, DraftView } from './draft.dto';
import { ReadDrafts } from './read-drafts.query';

@ApiTags('plans')
@Controller('plan-drafts')
export class ReadDraftsController {
  constructor(private readonly drafts: ReadDrafts) {}

  @Get()
  @ApiOperation({ operationId: 'listPlanDrafts' })
  @ApiOkResponse({ type: [DraftLine] })
  list(@Actor() actor: PersonActing): Promise<DraftLine[]> {
    return this.drafts.list(actor);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getPlanDraft' })
  @ApiOkResponse({ type: DraftView })
  one(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<DraftView> {
    return this.drafts.view(actor, id);
  }

  @Get(':id/page')
  @ApiOperation({
    operationId: 'getPlanDraftPage',
    description: 'the draft as its plan would read; 409 while it has errors',
  })
  @ApiOkResponse({ type: PlanPage })
  async page(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<PlanPage> {
    return planPageOf(await this.drafts.read(actor, id));
  }

  @Get(':id/calendar')
  @ApiOperation({ operationId: 'getPlanDraftCalendar' })
  @ApiOkResponse({ type: CalendarView })
  calendar(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { unit }: CalendarQuery,
  ): Promise<CalendarView> {
    return this.drafts.calendar(actor, id, unit);
  }

  @Get(':id/calendar.ics')
  @ApiOperation({ operationId: 'downloadPlanDraftCalendar' })
  @ApiProduces('text/calendar')
  async calendarFile(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { unit }: CalendarQuery,
    @Res() response: Response,
  ): Promise<void> {
    sendCalendar(response, await this.drafts.calendarFile(actor, id, unit));
  }

  @Get(':id/machines')
  @ApiOperation({ operationId: 'getPlanDraftMachines' })
  @ApiOkResponse({ type: [MachineView] })
  async machines(@Actor() actor: PersonActing, @Param('id', ParseUUIDPipe) id: string): Promise<MachineView[]> {
    return machineViews(await this.drafts.plan(actor, id));
  }

  @Get(':id/machines/:machine/picture.svg')
  @ApiOperation({ operationId: 'drawPlanDraftMachine' })
  @ApiProduces('image/svg+xml')
  async picture(
    @Actor() actor: PersonActing,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('machine') machine: string,
    @Res() response: Response,
  ): Promise<void> {
    const name = machineNamed(machine);
    sendPicture(response, await drawMachine(await this.drafts.plan(actor, id), name));
  }
}
