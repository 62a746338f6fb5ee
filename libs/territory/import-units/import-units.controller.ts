import { Body, Controller, Get, HttpCode, Post, Res, UploadedFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { FILE_KINDS } from '@app/domain/files';
import type { PersonActing } from '@app/domain/identity';
import { ReceivesFile, sendAttachment, type Upload } from '@app/files';
import { Acting, Actor, type ActRequest } from '@app/workflow';
import { CheckUnits } from './check-units';
import { ImportUnitsBody, UnitListBody, UnitListCheck, UnitsImported } from './import-units.dto';
import { ImportUnits } from './import-units.use-case';

const mediaType = FILE_KINDS.xlsx;

@ApiTags('units')
@Controller('unit-imports')
export class ImportUnitsController {
  constructor(
    private readonly checks: CheckUnits,
    private readonly imports: ImportUnits,
  ) {}

  @Get('template')
  @ApiOperation({ operationId: 'getUnitListTemplate' })
  @ApiProduces(mediaType)
  template(@Res() response: Response): void {
    sendAttachment(response, { ...this.checks.template(), mediaType });
  }

  @Post('check')
  @HttpCode(200)
  @ReceivesFile()
  @ApiOperation({ operationId: 'checkUnitList', description: 'what is wrong with each line; writes nothing' })
  @ApiOkResponse({ type: UnitListCheck })
  check(
    @Actor() actor: PersonActing,
    @Body() _: UnitListBody,
    @UploadedFile() file: Upload | undefined,
  ): Promise<UnitListCheck> {
    return this.checks.check(actor, file);
  }

  @Post('marked-copy')
  @HttpCode(200)
  @ReceivesFile()
  @ApiOperation({ operationId: 'markUnitList', description: 'the list with a column that tells what is wrong' })
  @ApiProduces(mediaType)
  async markedCopy(
    @Actor() actor: PersonActing,
    @Body() _: UnitListBody,
    @UploadedFile() file: Upload | undefined,
    @Res() response: Response,
  ): Promise<void> {
    sendAttachment(response, { ...(await this.checks.markedCopy(actor, file)), mediaType });
  }

  @Post()
  @ReceivesFile()
  @ApiOperation({ operationId: 'importUnits' })
  @ApiCreatedResponse({ type: UnitsImported })
  import(
    @Acting() request: ActRequest,
    @Body() { take }: ImportUnitsBody,
    @UploadedFile() file: Upload | undefined,
  ): Promise<UnitsImported> {
    return this.imports.run(request, file, take);
  }
}
