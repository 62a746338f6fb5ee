import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, MaxLength } from 'class-validator';

/**
 * Text that somebody writes: in NFC (some keyboards send letters and marks apart, which then neither match nor print), without spaces
 * around it, and no longer than a page can show. @throws 422 at its pointer
 */
export const FreeText = (maxLength: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value)),
    IsString(),
    MaxLength(maxLength, { message: `Tối đa ${maxLength} ký tự.` }),
  );
