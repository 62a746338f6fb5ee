import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** A list of `FreeText`s, none of them empty. */
export const FreeTexts = (maxLength: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value)
        ? value.map((one: unknown) => (typeof one === 'string' ? one.normalize('NFC').trim() : one))
        : value,
    ),
    IsString({ each: true }),
    IsNotEmpty({ each: true, message: 'Không được để trống.' }),
    MaxLength(maxLength, { each: true, message: `Tối đa ${maxLength} ký tự.` }),
  );
