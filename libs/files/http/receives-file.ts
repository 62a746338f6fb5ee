import {
  applyDecorators,
  Injectable,
  PayloadTooLargeException,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiConsumes } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { MAX_FILE_BYTES } from '@app/domain/files';
import { tooLarge, unfit } from '../checking/check-upload';

const OneFile = FileInterceptor('file', {
  // names arrive as UTF-8; read as latin1 "Biên bản" would be stored broken
  defParamCharset: 'utf8',
  limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 20, fieldSize: 10_000, parts: 21 },
});

/** Reads one file of the field `file` into memory; reading stops at the size limit, so a huge one never gets in. */
@Injectable()
class ReceiveOneFile extends OneFile {
  override async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    try {
      return (await super.intercept(context, next)) as Observable<unknown>;
    } catch (error) {
      throw error instanceof PayloadTooLargeException ? unfit(tooLarge()) : error;
    }
  }
}

/** The route takes `multipart/form-data` with one file in `file`, and small fields beside it. */
export const ReceivesFile = (): MethodDecorator =>
  applyDecorators(UseInterceptors(ReceiveOneFile), ApiConsumes('multipart/form-data'));
