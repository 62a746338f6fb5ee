import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acting, Advancement, type ActRequest } from '@app/workflow';
import { TrackBody } from './set-track.dto';
import { SetTrack } from './set-track.use-case';

@ApiTags('dossiers')
@Controller('dossiers')
export class SetTrackController {
  constructor(private readonly setTrack: SetTrack) {}

  @Put(':id/track')
  @ApiOperation({ operationId: 'setTrack' })
  @ApiOkResponse({ type: Advancement })
  set(
    @Acting() request: ActRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { track }: TrackBody,
  ): Promise<Advancement> {
    return this.setTrack.act(request, id, track);
  }
}
