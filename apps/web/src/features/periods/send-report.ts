import type { Schemas } from '@app/api-client';
import { actHeaders } from '../../api/act-headers';
import { api } from '../../api/client';
import { postFile } from '../../api/post-file';
import type { ActCall } from '../../components/act/act-call';

export interface Report {
  text: string;
  figures: Record<string, number | null>;
  /** chosen now */
  file: File | null;
  /** sent before, and going along again */
  keptFileId: string | null;
}

/** The file first, then the report that names it: both with keys of the same press of the button, so that a repetition does nothing twice. */
export async function sendReport(
  id: string,
  call: ActCall,
  { text, figures, file, keptFileId }: Report,
): Promise<void> {
  const fileId = file ? (await attach(id, call, file)).id : keptFileId;
  await api.POST('/api/obligations/{id}/report', {
    params: { path: { id } },
    headers: actHeaders(call),
    body: {
      text,
      ...(Object.keys(figures).length > 0 && { figures: figures as Record<string, number> }),
      ...(fileId !== null && { fileId }),
    },
  });
}

const attach = (id: string, { idempotencyKey }: ActCall, file: File): Promise<Schemas['AttachedFile']> =>
  postFile(`/api/obligations/${id}/files`, {
    file,
    idempotencyKey: `${idempotencyKey}-file`,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
