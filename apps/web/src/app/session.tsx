import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { api, body, rememberCsrf } from '../api/client';
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

async function fetchSession(): Promise<Session | null> {
  try {
    return remembered(await body(api.GET('/api/session')));
  } catch (thrown) {
    if (thrown instanceof ApiProblem && thrown.status === 401) return null;
    throw thrown;
  }
}

function remembered(session: Session): Session {
  rememberCsrf(session.csrf);
  return session;
}

export const useSessionQuery = () =>
  useQuery({ queryKey: SESSION, queryFn: fetchSession, staleTime: Infinity, refetchOnWindowFocus: false });

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
  remembered(next);
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
    mutationFn: (who: { account: string; password: string }) => body(api.POST('/api/session', { body: who })),
    onSuccess: (next) => enter(client, next),
  });
}

export function useSwitchPosition() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (positionId: string) => body(api.PUT('/api/session/position', { body: { positionId } })),
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
      rememberCsrf(undefined);
      client.setQueryData(SESSION, null);
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] });
    },
  });
}
