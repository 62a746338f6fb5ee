import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { ApiProblem } from '../../api/problem';

const fetchCouncil = (period: string, signal: AbortSignal) =>
  body(api.GET('/api/periods/{id}/council', { params: { path: { id: period } }, signal }));
const fetchSession = (id: string, signal: AbortSignal) =>
  body(api.GET('/api/council-sessions/{id}', { params: { path: { id } }, signal }));

export type Council = Awaited<ReturnType<typeof fetchCouncil>>;
export type Session = Awaited<ReturnType<typeof fetchSession>>;
export type SessionItem = Session['agenda'][number];
export type SessionMember = Session['members'][number];

/** Null while the period has no council yet: that is a step of the year, not a fault. */
export const useCouncil = (period: string) =>
  useQuery({
    queryKey: ['council', 'of-period', period],
    queryFn: async ({ signal }): Promise<Council | null> => {
      try {
        return await fetchCouncil(period, signal);
      } catch (thrown) {
        if (thrown instanceof ApiProblem && thrown.status === 404) return null;
        throw thrown;
      }
    },
  });

export const useSessions = (period: string) =>
  useQuery({
    queryKey: ['council', 'sessions', period],
    queryFn: ({ signal }) =>
      body(api.GET('/api/council-sessions', { params: { query: { period, limit: 200 } }, signal })),
  });

/** While the council sits, votes come in from other people's phones. */
export const useCouncilSession = (id: string) =>
  useQuery({
    queryKey: ['council', 'session', id],
    queryFn: ({ signal }) => fetchSession(id, signal),
    refetchInterval: ({ state }) => (state.data?.status === 'sitting' ? 10_000 : false),
  });

export const FORM_WORDS = { meeting: 'Phiên họp', poll: 'Lấy ý kiến bằng văn bản' } as const;
export const STATUS_WORDS = {
  called: 'Đã triệu tập',
  sitting: 'Đang họp',
  closed: 'Đã kết thúc',
  postponed: 'Hoãn',
} as const;
export const PRESENCE_WORDS = {
  present: 'Có mặt',
  'stand-in': 'Cử người dự thay',
  written: 'Gửi ý kiến bằng văn bản',
  absent: 'Vắng',
} as const;

export const statusWords = ({ form, status }: Pick<Session, 'form' | 'status'>): string =>
  form === 'poll' && status === 'sitting' ? 'Đang lấy ý kiến' : STATUS_WORDS[status];

export const memberName = ({ title, officeName }: Pick<SessionMember, 'title' | 'officeName'>): string =>
  `${title}, ${officeName}`;

export const ownMember = ({ members }: Session): SessionMember | null => members.find(({ own }) => own) ?? null;
export const isSecretary = (session: Session): boolean => ownMember(session)?.role === 'secretary';
