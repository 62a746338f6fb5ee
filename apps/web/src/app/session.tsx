import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { api, body } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Session } from '../api/types';

const SESSION = ['session'] as const;

/** `signed-out`: some request came back 401 (told by the query client); `signed-in`: somebody has entered again. */
export const sessionEvents = new EventTarget();

interface SessionValue {
  session: Session | null;
  /** the session ended under the open page: it stays as it is, drafts and all, until the person has signed in again */
  ended: boolean;
}

const Context = createContext<SessionValue | null>(null);

const fetchSession = (): Promise<Session> => body(api.GET('/api/session'));

async function fetchSessionIfAny(): Promise<Session | null> {
  try {
    return await fetchSession();
  } catch (thrown) {
    if (thrown instanceof ApiProblem && thrown.status === 401) return null;
    throw thrown;
  }
}

export const useSessionQuery = () =>
  useQuery({ queryKey: SESSION, queryFn: fetchSessionIfAny, staleTime: Infinity, refetchOnWindowFocus: false });

export function SessionProvider({ session, children }: { session: Session | null; children: ReactNode }) {
  const [endedFor, setEndedFor] = useState<Session | null>(null);
  useEffect(() => {
    const onSignedOut = () => setEndedFor(session);
    const onSignedIn = () => setEndedFor(null);
    sessionEvents.addEventListener('signed-out', onSignedOut);
    sessionEvents.addEventListener('signed-in', onSignedIn);
    return () => {
      sessionEvents.removeEventListener('signed-out', onSignedOut);
      sessionEvents.removeEventListener('signed-in', onSignedIn);
    };
  }, [session]);
  const value = useMemo(() => ({ session, ended: session !== null && endedFor === session }), [session, endedFor]);
  return <Context value={value}>{children}</Context>;
}

export function useSessionValue(): SessionValue {
  const value = use(Context);
  if (!value) throw new Error('useSession outside SessionProvider');
  return value;
}

/** Who is signed in; only for pages behind the sign-in. */
export function useSession(): Session {
  const { session } = useSessionValue();
  if (!session) throw new Error('no session');
  return session;
}

/** Another person or position sees other rows: nothing of the earlier one may stay in memory. */
function enter(client: QueryClient, next: Session): void {
  const before = client.getQueryData<Session | null>(SESSION);
  if (before && before.position.id !== next.position.id) {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] });
  }
  client.setQueryData(SESSION, next);
  sessionEvents.dispatchEvent(new Event('signed-in'));
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] });
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (who: { account: string; password: string }) => {
      await api.POST('/api/session', { body: who });
      return fetchSession();
    },
    onSuccess: (next) => enter(client, next),
  });
}

export function useSwitchPosition() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (positionId: string) => {
      await api.PUT('/api/session/position', { body: { positionId } });
      return fetchSession();
    },
    onSuccess: (next) => enter(client, next),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await api.DELETE('/api/session');
    },
    onSuccess: () => {
      client.setQueryData(SESSION, null);
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] });
    },
  });
}
