import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { VerdictTag } from '../../components/criterion-verdict';
import { Tag } from '../../components/tag';
import type { Part } from './parts';
import './parts-nav.css';

export interface PartsNavProps {
  parts: readonly Part[];
  /** key of the part on screen; '' is the overview */
  present: string;
  /** while the commune fills it in: what is left, instead of the verdict */
  left?: (part: Part) => readonly string[];
  /** the page has an overview to go back to */
  overview?: boolean;
}

/** The criteria with their verdicts, and the rest of the dossier; each opens in the middle. */
export function PartsNav({ parts, present, left, overview = true }: PartsNavProps) {
  return (
    <nav aria-label="Các phần của hồ sơ" className="cn-parts">
      <ul className="cn-plain-list">
        {overview && <Item to="" present={present} name="Tổng quan" />}
        {parts.map((part) => (
          <Item key={part.key} to={part.key} present={present} name={part.name} label={part.label}>
            {part.criterion && <VerdictTag verdict={part.criterion.verdict} short />}
            {left && <Left lines={left(part)} />}
          </Item>
        ))}
      </ul>
    </nav>
  );
}

interface ItemProps {
  to: string;
  present: string;
  name: string;
  label?: string;
  children?: ReactNode;
}

function Item({ to, present, name, label, children }: ItemProps) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  if (to === '') next.delete('muc');
  else next.set('muc', to);
  return (
    <li>
      <Link to={{ search: next.toString() }} aria-current={to === present ? 'page' : undefined} preventScrollReset>
        <span className="cn-parts-name">{name}</span>
        {label && <span className="cn-parts-label">{label}</span>}
        {children && <span className="cn-parts-tags">{children}</span>}
      </Link>
    </li>
  );
}

export function Left({ lines }: { lines: readonly string[] }) {
  return lines.length === 0 ? <Tag tone="met">Đã đủ</Tag> : <Tag tone="near">{lines.join('; ')}</Tag>;
}
