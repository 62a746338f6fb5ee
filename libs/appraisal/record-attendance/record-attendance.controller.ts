import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, type ActRequest } from '@app/workflow';
import { SessionChanged } from '../http/session-changed.dto';
import { AttendanceBody } from './record-attendance.dto';
import { RecordAttendance } from './record-attendance.use-case';

@ApiTags('council')
@Controller('council-sessions')
export class RecordAttendanceController {
  constructor(private readonly recordAttendance: RecordAttendance) {}

  @Put(':id/attendance')
  @ApiOperation({ operationId: 'recordCouncilAttendance' })
  @ApiOkResponse({ type: SessionChanged })
  record(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AttendanceBody,
  ): Promise<SessionChanged> {
    return this.recordAttendance.run(request, id, body.attending);
  }
}
