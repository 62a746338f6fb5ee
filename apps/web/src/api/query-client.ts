import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';
import { DRAFTS } from './use-draft';

/**
 * What the API refuses is not asked again; what never arrived or fell over is, twice, a little later. Acts are never repeated by
 * themselves: a person presses the button, and the key makes that safe.
 */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (thrown: unknown) => {
    if (thrown instanceof ApiProblem && thrown.status === 401) onSignedOut();
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, thrown) => failures < 2 && thrown instanceof ApiProblem && thrown.worthRepeating,
        retryDelay: (attempt) => Math.min(800 * 2 ** attempt, 5_000),
        // offline is an error with a sentence, not a skeleton for ever
        networkMode: 'always',
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  client.setQueryDefaults(DRAFTS, { gcTime: Infinity });
  return client;
}
