import { Link, useLocation, useSearchParams } from 'react-router';
import { formatNumber } from '../../format/number';
import { withPage } from './page-param';
import './inbox-tabs.css';

export interface InboxTab {
  key: string;
  label: string;
  /** from the same query as the list */
  count?: number;
}

/** Views of one list as links, each with its count. `param` is the name in the address; the first tab is its default. */
export function InboxTabs({ tabs, param, label }: { tabs: readonly InboxTab[]; param: string; label: string }) {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const present = search.get(param) ?? tabs[0]?.key;
  return (
    <nav aria-label={label} className="cn-tabs cn-no-print">
      <ul className="cn-plain-list">
        {tabs.map((tab, index) => {
          const next = withPage(search, 1);
          if (index === 0) next.delete(param);
          else next.set(param, tab.key);
          return (
            <li key={tab.key}>
              <Link to={{ pathname, search: next.toString() }} aria-current={tab.key === present ? 'page' : undefined}>
                {tab.label}
                {tab.count !== undefined && <span className="cn-count">{formatNumber(tab.count)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
