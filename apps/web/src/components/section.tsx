import { useId, type ReactNode } from 'react';
import './section.css';

export interface SectionProps {
  title: string;
  extra?: ReactNode;
  children: ReactNode;
  /** an anchor for links into the page */
  id?: string;
}

/** A titled part of a page. */
export function Section({ title, extra, children, id }: SectionProps) {
  const own = useId();
  return (
    <section className="cn-card" id={id} aria-labelledby={`${own}-title`}>
      <div className="cn-section-head">
        <h2 id={`${own}-title`}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}

/** Pairs of name and value; null is shown as “chưa có”. */
export function Facts({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="cn-facts">
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="cn-quiet">chưa có</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
