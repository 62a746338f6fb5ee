import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Schemas } from '@app/api-client';
import { actHeaders, newKey } from '../../api/act-headers';
import { api, body } from '../../api/client';
import { AutosaveIndicator } from '../../components/autosave/autosave-indicator';
import { useAutosave } from '../../components/autosave/use-autosave';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { DraftRemarks } from './draft-remarks';
import { PlanEditor, type EditorHandle, type Mark } from './plan-editor';
import { PublishDraft } from './publish-draft';
import { draftKey } from './use-drafts';

type Draft = Schemas['DraftView'];

/** The text, saved by itself; beside it what reading and lint say of what was saved last. */
export default function DraftEditing({ draft }: { draft: Draft }) {
  const client = useQueryClient();
  const editor = useRef<EditorHandle>(null);
  const typed = useRef(draft.text);
  const version = useRef(draft.version);
  // what this window has seen: only that may be published from here
  const [seen, setSeen] = useState(draft.version);
  const { id } = draft;

  const save = useCallback(
    async (text: string) => {
      const saved = await body(
        api.PUT('/api/plan-drafts/{id}', {
          params: { path: { id } },
          headers: actHeaders({ idempotencyKey: newKey(), version: version.current }),
          body: { text },
        }),
      );
      version.current = saved.version;
      setSeen(saved.version);
      await client.invalidateQueries({ queryKey: draftKey(id) });
    },
    [client, id],
  );
  const { state, change, flush } = useAutosave(save);
  const stale = state.kind === 'failed' && state.problem.code === 'stale';

  /** Somebody saved meanwhile: both texts are there, and a person says which one goes on. */
  const settle = async (mine: boolean) => {
    const theirs = await body(api.GET('/api/plan-drafts/{id}', { params: { path: { id } } }));
    version.current = theirs.version;
    if (!mine) editor.current?.replace(theirs.text);
    change(mine ? typed.current : theirs.text);
    await flush();
  };

  const marks = useMemo<Mark[]>(
    () => [
      ...draft.errors.map(({ line }) => ({ line, tone: 'problem' as const })),
      ...draft.findings
        .filter(({ accepted }) => accepted === null)
        .map(({ line }) => ({ line, tone: 'near' as const })),
    ],
    [draft.errors, draft.findings],
  );

  return (
    <div className="cn-stack">
      {stale && (
        <Notice
          kind="problem"
          live
          title="Người khác đã lưu bản thảo này sau khi ông/bà mở"
          actions={
            <>
              <Button onClick={() => void settle(true)}>Giữ nội dung của tôi, ghi đè bản kia</Button>
              <Button onClick={() => void settle(false)}>Lấy nội dung đã lưu, bỏ phần tôi vừa sửa</Button>
            </>
          }
        >
          <p>Nội dung ông/bà đang sửa vẫn còn nguyên trong khung soạn thảo và chưa được lưu.</p>
        </Notice>
      )}
      <div className="cn-columns cn-two">
        <Section
          title="Tệp kế hoạch"
          extra={draft.published ? undefined : <AutosaveIndicator state={state} onRetry={() => void flush()} />}
        >
          <PlanEditor
            ref={editor}
            initial={draft.text}
            readOnly={draft.published}
            marks={marks}
            onChange={(text) => {
              typed.current = text;
              change(text);
            }}
          />
          <p className="cn-quiet cn-small">
            Ctrl+F để tìm, Ctrl+Z để hoàn tác; phím Tab chuyển sang mục tiếp theo. Tệp không quá 512 KiB.
          </p>
        </Section>
        <div className="cn-stack">
          {!draft.published && (
            <div className="cn-card">
              <PublishDraft
                draft={draft}
                version={seen}
                unsaved={state.kind !== 'clean'}
                onReload={() => void client.invalidateQueries({ queryKey: draftKey(id) })}
              />
            </div>
          )}
          <Section title="Lỗi và điểm cần xem">
            <DraftRemarks
              errors={draft.errors}
              findings={draft.findings}
              onGo={(line, column) => editor.current?.goTo(line, column)}
            />
          </Section>
        </div>
      </div>
    </div>
  );
}
