import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Track } from '../dossiers/track';
import type { ReviewColumn, ReviewRow } from './review-draft';
import { ReviewLine, type ReviewLineProps } from './review-line';
import '../../components/list/data-list.css';
import './review-table.css';

export interface ReviewTableProps extends Pick<ReviewLineProps, 'save' | 'reload' | 'readOnly'> {
  columns: readonly ReviewColumn[];
  tracks: readonly Track[];
  rows: readonly ReviewRow[];
  /** hidden rows stay: what was typed in them and is not whole yet must not be lost by searching */
  shows: (row: ReviewRow) => boolean;
  /** several cells were pasted into one */
  onPasteSheet: (text: string) => void;
}

/** The table of all units, filled in by keyboard: Enter and arrows go down and up the column, Tab along the row. */
export function ReviewTable({ columns, tracks, rows, shows, onPasteSheet, ...line }: ReviewTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Partial<Record<string, number>> = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const field = event.target as HTMLElement;
    const column = field.dataset['col'];
    if (step === undefined || column === undefined || event.nativeEvent.isComposing) return;
    // the arrows of a list of choices choose
    if (field.tagName === 'SELECT' && event.key !== 'Enter') return;
    event.preventDefault();
    const shown = [...(body.current?.querySelectorAll<HTMLElement>('tr:not([hidden])') ?? [])];
    const at = shown.findIndex((row) => row.contains(field));
    shown[at + step]?.querySelector<HTMLElement>(`[data-col="${column}"]`)?.focus();
  };

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (line.readOnly || !/\t|\n./.test(text.trim())) return;
    event.preventDefault();
    onPasteSheet(text);
  };

  return (
    <div className="cn-list cn-review" tabIndex={0} role="region" aria-label="Bảng rà soát, cuộn ngang được">
      <table role="table" aria-label="Bảng rà soát các địa bàn">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="cn-end">
              STT
            </th>
            <th role="columnheader" scope="col">
              Địa bàn
            </th>
            {columns.map((column) => (
              <th role="columnheader" scope="col" key={column.indicator}>
                {column.label}
                {column.unit && <span className="cn-quiet"> ({column.unit})</span>}
                {!column.needed && <span className="cn-quiet"> – nếu có</span>}
              </th>
            ))}
            <th role="columnheader" scope="col">
              Đề xuất
            </th>
            <th role="columnheader" scope="col">
              Tiêu chí theo số liệu
            </th>
            <th role="columnheader" scope="col">
              Lưu
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body} onKeyDown={onKeyDown} onPaste={onPaste}>
          {rows.map((row, index) => (
            <ReviewLine
              key={row.unitCode}
              row={row}
              columns={columns}
              tracks={tracks}
              ordinal={index + 1}
              hidden={!shows(row)}
              {...line}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
