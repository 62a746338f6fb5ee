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
import { invalidField, type Problem } from '@app/platform';
import { MAX_BYTES } from '../../language/refuse-yaml';
import { draftMessages } from '../messages.vi';

/** A file as it came over the wire. */
export interface PlanFile {
  readonly buffer: Buffer;
}

const OneFile = FileInterceptor('file', {
  limits: { fileSize: MAX_BYTES, files: 1, fields: 5, fieldSize: 1_000, parts: 6 },
});

/** Reads one plan file into memory; reading stops at the limit, so that a huge one never gets in. */
@Injectable()
class ReceiveOnePlan extends OneFile {
  override async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    try {
      return (await super.intercept(context, next)) as Observable<unknown>;
    } catch (error) {
      throw error instanceof PayloadTooLargeException
        ? unfit('plan-file.too-large', draftMessages.tooLarge(MAX_BYTES / 1024))
        : error;
    }
  }
}

/** The route takes `multipart/form-data` with one plan file in `file`. */
export const ReceivesPlanFile = (): MethodDecorator =>
  applyDecorators(UseInterceptors(ReceiveOnePlan), ApiConsumes('multipart/form-data'));

/** @throws Problem 422 at `/file` when there is no file, nothing in it, or no text */
export function textOfFile(file: PlanFile | undefined): string {
  if (!file) throw unfit('plan-file.missing', draftMessages.noFile);
  if (file.buffer.length === 0) throw unfit('plan-file.empty', draftMessages.empty);
  const text = decoded(file.buffer);
  if (text === null || text.includes('\0')) throw unfit('plan-file.not-text', draftMessages.notText);
  return text.normalize('NFC').replaceAll('\r\n', '\n');
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const unfit = (code: string, detail: string): Problem => invalidField('/file', code, detail);
