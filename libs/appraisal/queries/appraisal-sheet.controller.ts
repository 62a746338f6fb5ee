import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { Actor } from '@app/workflow';
import { AppraisalSheet as Sheet, SheetQuery } from './appraisal.dto';
import { AppraisalSheet } from './appraisal-sheet';

@ApiTags('appraisal')
@Controller('appraisal')
export class AppraisalSheetController {
  constructor(private readonly sheet: AppraisalSheet) {}

  @Get('sheet')
  @ApiOperation({ operationId: 'getAppraisalSheet' })
  @ApiOkResponse({ type: Sheet })
  read(@Actor() actor: PersonActing, @Query() query: SheetQuery): Promise<Sheet> {
    return this.sheet.read(actor, query);
  }
}
