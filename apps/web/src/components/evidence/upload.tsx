import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useId, useReducer, useRef, useState, type DragEvent } from 'react';
import { newKey } from '../../api/act-headers';
import type { FileCall } from '../../api/post-file';
import { asProblem } from '../../api/problem';
import { formatSize } from '../../format/number';
import { ALL_KINDS, FILE_KINDS, kindWords, MAX_BYTES, refusalOf, type FileKind } from './file-kinds';
import { UploadLine, type UploadItem as Item } from './upload-line';
import './upload.css';

export interface UploadProps {
  label: string;
  /** sends one file; `postFile` does it. Rejects with an ApiProblem */
  send: (call: FileCall) => Promise<unknown>;
  /** after each file that has arrived: fetch the list again */
  onSent: () => void;
  kinds?: readonly FileKind[];
  maxBytes?: number;
  /** one file instead of several */
  single?: boolean;
  help?: string;
}

type Change = { add: Item } | { key: string; set: Partial<Item> } | { remove: string };

function reduce(items: readonly Item[], change: Change): readonly Item[] {
  if ('add' in change) return [...items, change.add];
  if ('remove' in change) return items.filter((item) => item.key !== change.remove);
  return items.map((item) => (item.key === change.key ? { ...item, ...change.set } : item));
}

/** Files from the computer or a phone's camera, each with its own progress, refusal and second try. */
export function Upload(props: UploadProps) {
  const { label, send, onSent, kinds = ALL_KINDS, maxBytes = MAX_BYTES, single, help } = props;
  const [items, change] = useReducer(reduce, []);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const open = useRef(new Set<AbortController>());
  const id = useId();

  // a page that goes stops what it was sending: half a file is no evidence, and the server keeps nothing of it
  useEffect(() => {
    const sending = open.current;
    return () => sending.forEach((controller) => controller.abort());
  }, []);

  const put = async (item: Item) => {
    open.current.add(item.stop);
    change({ key: item.key, set: { state: 'sending', share: 0, why: undefined, stop: item.stop } });
    try {
      await send({
        file: item.file,
        idempotencyKey: item.key,
        signal: item.stop.signal,
        onProgress: (share) => change({ key: item.key, set: { share } }),
      });
      change({ key: item.key, set: { state: 'sent', share: 1 } });
      onSent();
    } catch (thrown) {
      if (thrown instanceof DOMException && thrown.name === 'AbortError') change({ remove: item.key });
      else {
        const problem = asProblem(thrown);
        const why =
          problem.errors[0]?.detail ?? (problem.unreachable ? problem.title : (problem.detail ?? problem.title));
        change({ key: item.key, set: { state: 'failed', why, repeatable: problem.worthRepeating } });
      }
    } finally {
      open.current.delete(item.stop);
    }
  };

  const take = (files: FileList | null) => {
    const chosen = Array.from(files ?? []).slice(0, single ? 1 : undefined);
    for (const file of chosen) {
      const why = refusalOf(file, kinds, maxBytes);
      const item: Item = {
        key: newKey(),
        file,
        state: why ? 'refused' : 'sending',
        share: 0,
        why,
        stop: new AbortController(),
      };
      change({ add: item });
      if (!why) void put(item);
    }
    if (input.current) input.current.value = '';
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div className="cn-upload">
      <div
        className={over ? 'cn-drop cn-drop-over' : 'cn-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button
          icon={<UploadOutlined aria-hidden />}
          aria-describedby={`${id}-rule`}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <span id={`${id}-rule`} className="cn-quiet cn-small">
          {help && `${help} `}
          Tệp {kindWords(kinds)}, mỗi tệp không quá {formatSize(maxBytes)}. Có thể kéo thả vào đây hoặc chụp bằng điện
          thoại.
        </span>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          aria-label={label}
          multiple={!single}
          accept={kinds.flatMap((kind) => [`.${kind}`, FILE_KINDS[kind]]).join(',')}
          onChange={(event) => take(event.target.files)}
        />
      </div>
      {items.length > 0 && (
        <ul className="cn-plain-list cn-upload-items" aria-label="Tệp đang gửi">
          {items.map((item) => (
            <UploadLine
              key={item.key}
              item={item}
              onAgain={() => void put({ ...item, stop: new AbortController() })}
              onClose={() => (item.state === 'sending' ? item.stop.abort() : change({ remove: item.key }))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
