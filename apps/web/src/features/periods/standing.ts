import type { Schemas } from '@app/api-client';

/** How an obligation stands towards its day, as a period's summary counts it. The words are those of the address. */
export type Standing = 'dung-han' | 'cham' | 'chua-gui' | 'qua-han' | 'da-tiep-nhan';

export const STANDINGS: Readonly<Record<Standing, string>> = {
  'dung-han': 'Gửi đúng hạn',
  cham: 'Gửi chậm',
  'chua-gui': 'Chưa gửi, còn hạn',
  'qua-han': 'Quá hạn, chưa gửi',
  'da-tiep-nhan': 'Đã tiếp nhận',
};

type Line = Pick<Schemas['ObligationLine'], 'state' | 'late'>;

const isSent = ({ state }: Line): boolean => state === 'sent' || state === 'accepted';

const STANDS: Readonly<Record<Standing, (line: Line) => boolean>> = {
  'dung-han': (line) => isSent(line) && !line.late,
  cham: (line) => isSent(line) && line.late,
  'chua-gui': ({ state }) => state === 'open' || state === 'returned',
  'qua-han': ({ state }) => state === 'overdue',
  'da-tiep-nhan': ({ state }) => state === 'accepted',
};

export const stands = (line: Line, standing: Standing): boolean => STANDS[standing](line);
