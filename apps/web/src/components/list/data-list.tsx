import { CaretDownFilled, CaretUpFilled } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number';
import { PageSkeleton } from '../page-skeleton';
import { ProblemAlert } from '../problem-alert';
import { StatePage } from '../state-page';
import type { Pages } from './use-pages';
import './data-list.css';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** numbers stand under each other */
  align?: 'end';
  width?: number | string;
  /** the row's own name; put the link here. One column has it */
  heading?: boolean;
  /** sorts by this word of the API */
  sort?: string;
}

export interface DataListProps<Row> {
  /** what the list is, for those who hear it */
  label: string;
  /** “hồ sơ”, “văn bản” */
  noun: string;
  pages: Pages<Row>;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  empty?: { title: string; text?: ReactNode; actions?: ReactNode };
  /** `name` or `-name` */
  order?: string;
  onOrder?: (order: string) => void;
  /** search and filters, above the list */
  tools?: ReactNode;
  rowTone?: (row: Row) => 'problem' | 'near' | undefined;
  choice?: Choice<Row>;
}

/** Rows that can be ticked, for one act on several. */
export interface Choice<Row> {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  /** whether the act is for this row at all */
  open: (row: Row) => boolean;
  /** “Chọn báo cáo của UBND xã Ba Vì” */
  label: (row: Row) => string;
}

/** A list that grows: the count is the query's own, a row is a card on a phone, and nothing is cut. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { label, noun, pages, columns, rowKey, empty, order, onOrder, tools, rowTone, choice } = props;
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = pages.data?.pages[0]?.total ?? 0;
  return (
    <div className="cn-list">
      {tools && <div className="cn-row cn-list-tools cn-no-print">{tools}</div>}
      {pages.isError && <ProblemAlert problem={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <PageSkeleton />}
      {pages.data && rows.length === 0 && (
        <StatePage
          kind="empty"
          headingLevel={2}
          title={empty?.title ?? `Không có ${noun} nào`}
          text={empty?.text}
          actions={empty?.actions}
        />
      )}
      {rows.length > 0 && (
        <>
          <p role="status" className="cn-quiet cn-small cn-list-count">
            {rows.length < total
              ? `Đang xem ${formatNumber(rows.length)} trong ${formatNumber(total)} ${noun}`
              : `${formatNumber(total)} ${noun}`}
          </p>
          {/* on a phone the rows become blocks, and blocks lose their meaning as a table: the roles give it back */}
          <table role="table" aria-label={label} aria-busy={pages.isPlaceholderData}>
            <thead role="rowgroup">
              <tr role="row">
                {choice && (
                  <th role="columnheader" scope="col" className="cn-choice">
                    <ChooseAll rows={rows.filter(choice.open)} rowKey={rowKey} choice={choice} />
                  </th>
                )}
                {columns.map((column) => (
                  <th
                    key={column.key}
                    role="columnheader"
                    scope="col"
                    className={column.align && 'cn-end'}
                    style={{ width: column.width }}
                    aria-sort={sortOf(column.sort, order)}
                  >
                    {column.sort && onOrder ? (
                      <SortButton title={column.title} sort={column.sort} order={order} onOrder={onOrder} />
                    ) : (
                      column.title
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row) => (
                <tr role="row" key={rowKey(row)} className={rowTone?.(row) && `cn-row-${rowTone(row)}`}>
                  {choice && (
                    <td role="cell" className="cn-choice">
                      {choice.open(row) && (
                        <Checkbox
                          checked={choice.chosen.has(rowKey(row))}
                          aria-label={choice.label(row)}
                          onChange={({ target }) =>
                            choice.onChange(changed(choice.chosen, [rowKey(row)], target.checked))
                          }
                        />
                      )}
                    </td>
                  )}
                  {columns.map((column) => {
                    const cell = (
                      <>
                        <span className="cn-cell-label" aria-hidden>
                          {column.title}
                        </span>
                        <span className="cn-cell">{column.cell(row)}</span>
                      </>
                    );
                    return column.heading ? (
                      <th key={column.key} role="rowheader" scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={column.key} role="cell" className={column.align && 'cn-end'}>
                        {cell}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {rows.length > 0 && pages.hasNextPage && (
        <Button block loading={pages.isFetchingNextPage} onClick={pages.showMore} className="cn-list-more">
          Xem thêm {noun}
        </Button>
      )}
    </div>
  );
}

interface ChooseAllProps<Row> {
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  choice: Choice<Row>;
}

/** All rows on screen, not those of pages that nobody has looked at. */
function ChooseAll<Row>({ rows, rowKey, choice: { chosen, onChange } }: ChooseAllProps<Row>) {
  const keys = rows.map(rowKey);
  const some = keys.some((key) => chosen.has(key));
  const all = keys.length > 0 && keys.every((key) => chosen.has(key));
  return (
    <Checkbox
      checked={all}
      indeterminate={some && !all}
      disabled={keys.length === 0}
      aria-label="Chọn tất cả các dòng đang xem"
      onChange={({ target }) => onChange(changed(chosen, keys, target.checked))}
    />
  );
}

function changed(chosen: ReadonlySet<string>, keys: readonly string[], add: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const key of keys)
    if (add) next.add(key);
    else next.delete(key);
  return next;
}

function sortOf(sort: string | undefined, order: string | undefined): 'ascending' | 'descending' | undefined {
  if (!sort || !order) return undefined;
  if (order === sort) return 'ascending';
  return order === `-${sort}` ? 'descending' : undefined;
}

interface SortButtonProps {
  title: string;
  sort: string;
  order: string | undefined;
  onOrder: (order: string) => void;
}

function SortButton({ title, sort, order, onOrder }: SortButtonProps) {
  return (
    <button type="button" className="cn-sort" onClick={() => onOrder(order === sort ? `-${sort}` : sort)}>
      {title}
      {order === sort && <CaretUpFilled aria-hidden />}
      {order === `-${sort}` && <CaretDownFilled aria-hidden />}
    </button>
  );
}
