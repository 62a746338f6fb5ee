import { Link } from 'react-router';
import type { UnitRef } from '../api/types';
import { capital } from '../format/capital';

/** A unit by its full name, which wraps and is never cut; the code where two names could be mistaken. */
export function UnitName({ unit, to, showCode }: { unit: UnitRef; to?: string; showCode?: boolean }) {
  const name = capital(unit.name);
  return (
    <span className="cn-unit">
      {to ? <Link to={to}>{name}</Link> : name}
      {showCode && (
        <span className="cn-quiet cn-small">
          {' '}
          <span className="cn-hidden">mã </span>({unit.code})
        </span>
      )}
    </span>
  );
}
