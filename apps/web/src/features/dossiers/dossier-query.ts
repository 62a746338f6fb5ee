import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';

export type DossierPageData = Schemas['DossierPage'];
export type Answers = Schemas['AnswersView'];
export type FigureRow = Schemas['FigureRowView'];
export type AnswerFigure = Schemas['AnswerFigureView'];
export type ComponentRow = Schemas['ComponentRowView'];
export type Criterion = Schemas['CriterionView'];

export const dossierPath = (id: string): string => `/ho-so/${id}`;

export const dossierKeys = {
  page: (id: string) => ['dossiers', 'page', id] as const,
  answers: (id: string) => ['dossiers', 'answers', id] as const,
  history: (id: string) => ['dossiers', 'history', id] as const,
};

export const useDossier = (id: string) =>
  useQuery({
    queryKey: dossierKeys.page(id),
    queryFn: ({ signal }) => body(api.GET('/api/dossiers/{id}', { params: { path: { id } }, signal })),
  });

export const fetchAnswers = (id: string, signal?: AbortSignal): Promise<Answers> =>
  body(api.GET('/api/dossiers/{id}/answers', { params: { path: { id } }, signal: signal ?? null }));

/** What the commune states, with what it may change now. */
export const useAnswers = (id: string, enabled = true) =>
  useQuery({ queryKey: dossierKeys.answers(id), queryFn: ({ signal }) => fetchAnswers(id, signal), enabled });

export const useDossierHistory = (id: string) =>
  useQuery({
    queryKey: dossierKeys.history(id),
    queryFn: ({ signal }) => body(api.GET('/api/dossiers/{id}/history', { params: { path: { id } }, signal })),
  });

export const isEditable = ({ figures, components }: Answers): boolean =>
  figures.some(({ editable }) => editable) || components.some(({ editable }) => editable);

/** The open request for supplements: while there is one the clock stands still. */
export const openSupplement = ({ supplements }: DossierPageData) =>
  supplements.find(({ endedAt }) => endedAt === null) ?? null;
