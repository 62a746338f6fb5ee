import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActing } from '@app/domain/identity';
import { InboxList, InboxQuery } from '../queries/inbox.dto';
import { Inbox } from '../queries/inbox.query';
import { Actor } from './acting';

@ApiTags('inbox')
@Controller('inbox')
export class InboxController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @ApiOperation({ operationId: 'getInbox' })
  @ApiOkResponse({ type: InboxList })
  mine(@Actor() actor: PersonActing, @Query() query: InboxQuery): Promise<InboxList> {
    return this.inbox.of(actor, query);
  }
}
