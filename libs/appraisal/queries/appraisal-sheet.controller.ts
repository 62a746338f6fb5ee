import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { Actor } from '@app/workflow';
import { AppraisalSheet, SheetQuery } from './appraisal.dto';
import { ReadAppraisalSheet } from './read-appraisal-sheet';

@ApiTags('appraisal')
@Controller('appraisal')
export class AppraisalSheetController {
  constructor(private readonly sheet: ReadAppraisalSheet) {}

  @Get('sheet')
  @ApiOperation({ operationId: 'getAppraisalSheet' })
  @ApiOkResponse({ type: AppraisalSheet })
  read(@Actor() actor: PersonActing, @Query() query: SheetQuery): Promise<AppraisalSheet> {
    return this.sheet.read(actor, query);
  }
}
