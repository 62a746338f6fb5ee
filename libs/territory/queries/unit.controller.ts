import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { UNIT_CODE } from '@app/domain/territory';
import { notFound } from '@app/platform';
import { Actor } from '@app/workflow';
import { ListUnits } from './list-units';
import { UnitList, UnitsQuery } from './list-units.dto';
import { UnitPage } from './unit-page';
import { UnitView } from './unit-page.dto';

@ApiTags('units')
@Controller('units')
export class UnitController {
  constructor(
    private readonly units: ListUnits,
    private readonly page: UnitPage,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listUnits' })
  @ApiOkResponse({ type: UnitList })
  list(@Actor() actor: PersonActing, @Query() query: UnitsQuery): Promise<UnitList> {
    return this.units.list(actor, query);
  }

  @Get(':code')
  @ApiOperation({ operationId: 'getUnit' })
  @ApiOkResponse({ type: UnitView })
  one(@Actor() actor: PersonActing, @Param('code') code: string): Promise<UnitView> {
    if (!UNIT_CODE.test(code)) throw notFound('Địa bàn');
    return this.page.read(actor, code.normalize('NFC'));
  }
}
