import type { Schemas } from '@app/api-client';

type Stage = NonNullable<Schemas['RecordLine']['stage']>;

/** Whose count it is. No office is named: another plan has another in the chair. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  review: 'Rà soát',
  registered: 'Khi đăng ký',
  stated: 'Địa phương',
  confirmed: 'Chủ trì xác nhận',
  compared: 'Đối chiếu',
  final: 'Cuối kỳ',
};
