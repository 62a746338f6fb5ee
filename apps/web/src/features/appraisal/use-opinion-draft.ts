import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { actHeaders, newKey } from '../../api/act-headers';
import { api, body } from '../../api/client';
import type { ActCall } from '../../components/act/act-call';
import { useAutosave, type Autosave } from '../../components/autosave/use-autosave';
import { appraisalKeys, draftOf, type Appraisal } from './appraisal-query';
import { draftBody, draftFrom, type OpinionDraft } from './opinion-draft';

export interface OpinionDrafting {
  draft: OpinionDraft;
  change: (draft: OpinionDraft) => void;
  autosave: Autosave<OpinionDraft>;
  /** lays it before the head, as it stands on screen */
  present: (call: ActCall) => Promise<void>;
}

/** The own office's opinion while it is written: the draft has a version of its own, so that agencies do not disturb each other. */
export function useOpinionDraft(id: string, appraisal: Appraisal, member: string): OpinionDrafting {
  const client = useQueryClient();
  const own = draftOf(appraisal);
  // a reappraisal changes what was said before, it does not begin from nothing
  const [draft, setDraft] = useState(() => draftFrom(own ?? lastOf(appraisal, member)));
  const version = useRef(own?.version ?? null);

  const put = useCallback(
    async (value: OpinionDraft, present: boolean, idempotencyKey: string) => {
      const headers =
        version.current === null
          ? { 'Idempotency-Key': idempotencyKey }
          : actHeaders({ idempotencyKey, version: version.current });
      const saved = await body(
        api.PUT('/api/dossiers/{id}/opinion', { params: { path: { id } }, headers, body: draftBody(value, present) }),
      );
      version.current = saved.version;
    },
    [id],
  );
  const save = useCallback(
    async (value: OpinionDraft) => {
      await put(value, false, newKey());
      void client.invalidateQueries({ queryKey: appraisalKeys.dossier(id) });
    },
    [put, client, id],
  );
  const autosave = useAutosave<OpinionDraft>(save);
  return {
    draft,
    change: (next) => {
      setDraft(next);
      autosave.change(next);
    },
    autosave,
    present: async (call) => {
      await autosave.flush();
      await put(draft, true, call.idempotencyKey);
    },
  };
}

const lastOf = ({ opinions }: Appraisal, member: string) =>
  opinions.filter((one) => one.member === member && one.given).sort((a, b) => b.round - a.round)[0] ?? null;
