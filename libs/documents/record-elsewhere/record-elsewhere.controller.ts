import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, UploadedFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReceivesFile, type Upload } from '@app/files';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { RecordElsewhereBody } from './record-elsewhere.dto';
import { RecordElsewhere } from './record-elsewhere.use-case';

@ApiTags('documents')
@Controller('documents/:id/record-elsewhere')
export class RecordElsewhereController {
  constructor(private readonly recording: RecordElsewhere) {}

  @Post()
  @HttpCode(200)
  @ReceivesFile()
  @ApiOperation({ operationId: 'recordDocumentSignedElsewhere' })
  @ApiOkResponse({ type: Advancement })
  record(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordElsewhereBody,
    @UploadedFile() upload?: Upload,
  ): Promise<Advancement> {
    return this.recording.execute(request, id, body, upload);
  }
}
