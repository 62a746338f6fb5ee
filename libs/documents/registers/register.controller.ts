import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { Actor } from '@app/workflow';
import { ReadOutgoingRegister } from './outgoing-register';
import { OutgoingRegister, OutgoingRegisterQuery } from './outgoing-register.dto';

@ApiTags('registers')
@Controller('registers')
export class RegisterController {
  constructor(private readonly registers: ReadOutgoingRegister) {}

  @Get('outgoing')
  @ApiOperation({ operationId: 'getOutgoingRegister' })
  @ApiOkResponse({ type: OutgoingRegister })
  outgoing(@Actor() actor: PersonActing, @Query() { year, office }: OutgoingRegisterQuery): Promise<OutgoingRegister> {
    return this.registers.register(actor, year, office);
  }
}
