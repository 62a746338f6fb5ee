import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { actHeaders, newKey } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { dossierKeys, fetchAnswers, type Answers } from './dossier-query';
import type { FigureServer } from './figure-saving';
import { ownWrite } from './own-writes';
import { useFigureSaving, type FigureDrafts } from './use-figure-saving';

const seenIn = ({ version, figures }: Answers) => ({
  version,
  figures: Object.fromEntries(figures.map(({ indicator, current }) => [indicator, current?.value ?? null])),
});

/** What the unit states, at registration or for its dossier. */
export function useFigureDrafts(id: string, answers: Answers): FigureDrafts {
  const client = useQueryClient();
  const seen = useMemo(() => seenIn(answers), [answers]);
  const onSaved = useCallback(() => {
    void client.invalidateQueries({ queryKey: dossierKeys.answers(id) });
    void client.invalidateQueries({ queryKey: dossierKeys.page(id) });
  }, [client, id]);
  return useFigureSaving(seen, serverFor(id), onSaved);
}

const serverFor = (id: string): FigureServer => ({
  put: async (version, figures) => {
    const saved = api.PUT('/api/dossiers/{id}/figures', {
      params: { path: { id } },
      headers: actHeaders({ idempotencyKey: newKey(), version }),
      body: { figures: [...figures] },
    });
    return (await ownWrite(id, body(saved))).version;
  },
  fetch: async () => seenIn(await fetchAnswers(id)),
});
