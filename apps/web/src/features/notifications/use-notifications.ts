import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';

const NOTIFICATIONS = 'notifications';
export const LIST = [NOTIFICATIONS, 'list'] as const;

/** How many are unread; asked again every minute, so that the bell rings while a page stays open. */
export const useUnread = () =>
  useQuery({
    queryKey: [NOTIFICATIONS, 'unread'],
    queryFn: ({ signal }) => body(api.GET('/api/notifications', { params: { query: { limit: 1 } }, signal })),
    select: ({ unread }) => unread,
    refetchInterval: 60_000,
  });

/** Marks as read everything up to the newest that is on the screen; what has come since stays new. */
export function useReadAll() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (upTo: string) => {
      await api.POST('/api/notifications/read', { body: { upTo } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [NOTIFICATIONS] }),
  });
}

export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      await api.POST('/api/notifications/{id}/read', { params: { path: { id } } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [NOTIFICATIONS] }),
  });
}
