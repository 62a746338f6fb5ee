import { testInVietnamese } from './test-vi';
import type { VoteBase, VoteTest } from './votes';

const BASES: Readonly<Record<VoteBase, string>> = {
  members: 'tổng số thành viên',
  entitled: 'số người có quyền biểu quyết',
  present: 'số người dự họp',
  cast: 'số phiếu',
};

/** "trên 1/2 số người có quyền biểu quyết". */
export const voteInVietnamese = ({ test, of }: VoteTest): string => `${testInVietnamese(test)} ${BASES[of]}`;
