import { Body, Controller, HttpCode, Post, UploadedFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { ReceivesPlanFile, type PlanFile } from '../http/receives-plan-file';
import { DraftVersion, OpenDraftBody, UploadDraftBody } from './open-draft.dto';
import { OpenDraft } from './open-draft.use-case';

@ApiTags('plans')
@Controller('plan-drafts')
export class OpenDraftController {
  constructor(private readonly openDraft: OpenDraft) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'openPlanDraft',
    description: 'a blank draft, or the next revision of a published plan',
  })
  @ApiOkResponse({ type: DraftVersion })
  open(@Acting() request: ActRequest, @Body() body: OpenDraftBody): Promise<DraftVersion> {
    return this.openDraft.begin(request, body);
  }

  @Post('upload')
  @HttpCode(200)
  @ReceivesPlanFile()
  @ApiOperation({ operationId: 'uploadPlanDraft' })
  @ApiOkResponse({ type: DraftVersion })
  upload(
    @Acting() request: ActRequest,
    @Body() _: UploadDraftBody,
    @UploadedFile() file: PlanFile | undefined,
  ): Promise<DraftVersion> {
    return this.openDraft.upload(request, file);
  }
}
