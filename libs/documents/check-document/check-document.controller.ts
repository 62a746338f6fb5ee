import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { CheckDocument } from './check-document.use-case';

@ApiTags('documents')
@Controller('documents/:id')
export class CheckDocumentController {
  constructor(private readonly checks: CheckDocument) {}

  @Post('check-content')
  @HttpCode(200)
  @ApiOperation({ operationId: 'checkDocumentContent' })
  @ApiOkResponse({ type: Advancement })
  content(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.checks.execute(request, id, 'content');
  }

  @Post('check-format')
  @HttpCode(200)
  @ApiOperation({ operationId: 'checkDocumentFormat' })
  @ApiOkResponse({ type: Advancement })
  format(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.checks.execute(request, id, 'format');
  }

  @Post('check-desk')
  @HttpCode(200)
  @ApiOperation({ operationId: 'checkDocumentAtDesk' })
  @ApiOkResponse({ type: Advancement })
  desk(@Acting() request: ActRequest, @Param('id', ParseUUIDPipe) id: string): Promise<Advancement> {
    return this.checks.execute(request, id, 'desk');
  }
}
