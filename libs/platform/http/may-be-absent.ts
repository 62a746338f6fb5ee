import { ValidateIf } from 'class-validator';

/**
 * A field of a body that may be left out. Unlike class-validator's `IsOptional` it refuses `null`, which no default replaces and which
 * the code behind does not expect; where null means something, the DTO says so itself.
 */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);
