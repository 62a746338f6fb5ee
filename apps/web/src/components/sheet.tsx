import type { ReactNode } from 'react';
import './sheet.css';

export interface SheetProps {
  /** what the table is, for those who hear it */
  label: string;
  /** thead and tbody */
  children: ReactNode;
  /** as high as the window allows, with its headings in view */
  tall?: boolean;
}

/** A table to be read across: it keeps its columns on a phone too and is moved sideways, with the first column in view. */
export function Sheet({ label, children, tall }: SheetProps) {
  return (
    <div
      className={tall ? 'cn-sheet cn-sheet-tall' : 'cn-sheet'}
      role="region"
      aria-label={`${label}, cuộn được`}
      tabIndex={0}
    >
      <table aria-label={label}>{children}</table>
    </div>
  );
}
