import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { OpenPeriodBody } from './open-period.dto';
import { OpenPeriod } from './open-period.use-case';

@ApiTags('periods')
@Controller('periods')
export class OpenPeriodController {
  constructor(private readonly openPeriod: OpenPeriod) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'openPeriod' })
  @ApiOkResponse({ type: Advancement })
  open(@Acting() request: ActRequest, @Body() body: OpenPeriodBody): Promise<Advancement> {
    return this.openPeriod.run(request, body);
  }
}
