import { Button, Input } from 'antd';
import { useId, useMemo, useState } from 'react';
import { asProblem } from '../../api/problem';
import { Dialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { ProblemAlert } from '../../components/problem-alert';
import { Sheet } from '../../components/sheet';
import { formatNumber } from '../../format/number';
import { TRACK_WORDS, type Track } from '../dossiers/track';
import { readPasted, type PastedRow } from './pasted-rows';
import type { ReviewColumn, ReviewRow } from './review-draft';
import './paste-sheet-dialog.css';

export interface PasteSheetDialogProps {
  columns: readonly ReviewColumn[];
  tracks: readonly Track[];
  rows: readonly ReviewRow[];
  /** what was pasted into the table itself, if that opened the dialog */
  initial: string;
  /** all of them or none */
  save: (rows: readonly PastedRow[]) => Promise<void>;
  onClose: () => void;
}

/** Rows from Excel: what was understood, line by line, before anything is saved; what the server refuses stands at its line too. */
export function PasteSheetDialog({ columns, tracks, rows, initial, save, onClose }: PasteSheetDialogProps) {
  const [text, setText] = useState(initial);
  const [sending, setSending] = useState(false);
  const [thrown, setThrown] = useState<unknown>(null);
  const [refused, setRefused] = useState<ReadonlyMap<number, readonly string[]>>(new Map());
  const id = useId();

  const read = useMemo(() => readPasted(text, { units: rows, columns, tracks }), [text, rows, columns, tracks]);
  const faults = (row: PastedRow) => [...row.errors, ...(refused.get(row.line) ?? [])];
  // what the server has refused is left out the next time: the other lines need not wait for it
  const good = read.filter((row) => faults(row).length === 0);
  const bad = read.length - good.length;

  const send = async () => {
    setSending(true);
    setThrown(null);
    setRefused(new Map());
    try {
      await save(good);
      onClose();
    } catch (problem) {
      setThrown(problem);
      setRefused(faultsByLine(problem, good));
    } finally {
      setSending(false);
    }
  };

  return (
    <Dialog
      width={1000}
      title="Dán số liệu rà soát từ Excel"
      okText={good.length > 0 ? `Lưu ${formatNumber(good.length)} dòng đúng` : 'Lưu'}
      okDisabled={good.length === 0}
      sending={sending}
      onOk={() => void send()}
      onClose={onClose}
    >
      <div className="cn-stack">
        <div>
          <label className="cn-label" htmlFor={id}>
            Chép các dòng trong Excel rồi dán vào đây
          </label>
          <p id={`${id}-help`} className="cn-quiet cn-small">
            Cột theo thứ tự: địa bàn (tên hoặc mã);{' '}
            {columns.map(({ label }) => label.toLocaleLowerCase('vi')).join('; ')}; đề xuất. Có dòng tiêu đề thì theo
            tiêu đề. Ô trống giữ số đã có.
          </p>
          <Input.TextArea
            id={id}
            aria-describedby={`${id}-help`}
            className="cn-paste-text"
            rows={5}
            spellCheck={false}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setRefused(new Map());
              setThrown(null);
            }}
          />
        </div>
        {thrown !== null && (
          <ProblemAlert problem={thrown} shownAtFields={asProblem(thrown).errors.map(({ pointer }) => pointer)} />
        )}
        {read.length > 0 && (
          <>
            <Notice
              kind={bad > 0 ? 'near' : 'act'}
              live
              title={`Đọc được ${formatNumber(read.length)} dòng: ${formatNumber(good.length)} dòng đúng${
                bad > 0 ? `, ${formatNumber(bad)} dòng có lỗi sẽ không lưu` : ''
              }`}
            />
            <PreviewTable columns={columns} rows={read} faults={faults} />
          </>
        )}
        {text !== '' && (
          <div>
            <Button size="small" onClick={() => setText('')} disabled={sending}>
              Xóa nội dung đã dán
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

interface PreviewTableProps {
  columns: readonly ReviewColumn[];
  rows: readonly PastedRow[];
  faults: (row: PastedRow) => readonly string[];
}

function PreviewTable({ columns, rows, faults }: PreviewTableProps) {
  return (
    <div className="cn-paste-preview">
      <Sheet label="Các dòng đọc được">
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            <th scope="col" className="cn-sheet-name">
              Địa bàn
            </th>
            <th scope="col">Lỗi</th>
            {columns.map(({ indicator, label }) => (
              <th scope="col" key={indicator} className="cn-end">
                {label}
              </th>
            ))}
            <th scope="col">Đề xuất</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const wrong = faults(row);
            return (
              <tr key={row.line} className={wrong.length > 0 ? 'cn-row-problem' : undefined}>
                <td>{row.line}</td>
                <th scope="row" className="cn-sheet-name">
                  {row.unit || '(trống)'}
                </th>
                <td className="cn-paste-faults">{wrong.length > 0 ? wrong.join('; ') : 'không'}</td>
                {columns.map(({ indicator }) => (
                  <td key={indicator} className="cn-end">
                    {row.figures[indicator] === undefined ? '' : formatNumber(row.figures[indicator])}
                  </td>
                ))}
                <td>{row.track === undefined ? '' : row.track === null ? 'Không đề xuất' : TRACK_WORDS[row.track]}</td>
              </tr>
            );
          })}
        </tbody>
      </Sheet>
    </div>
  );
}

/** The API counts the rows that were sent; a person counts the lines of the sheet. */
function faultsByLine(thrown: unknown, sent: readonly PastedRow[]): Map<number, string[]> {
  const faults = new Map<number, string[]>();
  for (const { pointer, detail } of asProblem(thrown).errors) {
    const index = /^\/rows\/(\d+)(\/|$)/.exec(pointer)?.[1];
    const line = index === undefined ? undefined : sent[Number(index)]?.line;
    if (line !== undefined) faults.set(line, [...(faults.get(line) ?? []), detail]);
  }
  return faults;
}
