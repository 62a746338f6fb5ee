import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../api/client';

export const DRAFT_LIST = ['plan-drafts'] as const;
export const draftKey = (id: string) => ['plan-drafts', id, 'text'] as const;

export const useDrafts = () =>
  useQuery({ queryKey: DRAFT_LIST, queryFn: ({ signal }) => body(api.GET('/api/plan-drafts', { signal })) });

/** The draft as it was saved last, with what reading and lint say of it. */
export const useDraftView = (id: string) =>
  useQuery({
    queryKey: draftKey(id),
    queryFn: ({ signal }) => body(api.GET('/api/plan-drafts/{id}', { params: { path: { id } }, signal })),
    // what is typed here is newer than what another look at the server would bring
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
