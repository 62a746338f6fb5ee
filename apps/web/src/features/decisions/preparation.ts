import { api, body } from '../../api/client';

export const fetchPreparation = (period: string, signal: AbortSignal) =>
  body(api.GET('/api/periods/{id}/recognition-papers', { params: { path: { id: period } }, signal }));

export type Preparation = Awaited<ReturnType<typeof fetchPreparation>>;
export type PreparationLine = Preparation['items'][number];

/** What has been drawn up. */
export type PapersPrepared = {
  decisionId: string | null;
  recognised: number;
  notices: { unit: string; documentId: string }[];
};

/** By dossier: the criterion that the council's minutes name, where the figures name none. */
export type Named = Readonly<Record<string, { criterion: string; found: string }>>;
