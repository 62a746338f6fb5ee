import { Body, Controller, Param, ParseUUIDPipe, Post, UploadedFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReceivesFile, type Upload } from '@app/files';
import { Acting, type ActRequest } from '@app/workflow';
import { AttachedFile } from '../queries/obligation-page.dto';
import { AttachFileBody } from './attach-file.dto';
import { AttachFile } from './attach-file.use-case';

@ApiTags('obligations')
@Controller('obligations')
export class AttachFileController {
  constructor(private readonly attachFile: AttachFile) {}

  @Post(':id/files')
  @ReceivesFile()
  @ApiOperation({ operationId: 'attachReportFile', description: 'its id goes into the report that is sent after it' })
  @ApiCreatedResponse({ type: AttachedFile })
  attach(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() _: AttachFileBody,
    @UploadedFile() file: Upload | undefined,
  ): Promise<AttachedFile> {
    return this.attachFile.run(request, id, file);
  }
}
