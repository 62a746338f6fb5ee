import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { formatDate } from '../../format/date';
import { formatNumber } from '../../format/number';

type Unit = Schemas['UnitView'];
type Line = Schemas['RecognitionOfUnit'];

/** What it was recognised for, and apart from it what the units were that it came from: the new one inherits nothing, and is no sum of them. */
export function RecognitionsOfUnit({ unit }: { unit: Unit }) {
  const { code } = unit;
  const query = useQuery({
    queryKey: ['unit', code, 'recognitions'],
    queryFn: ({ signal }) => body(api.GET('/api/units/{code}/recognitions', { params: { path: { code } }, signal })),
  });
  return (
    <Section title="Quyết định công nhận">
      <Loaded query={query} headed>
        {(lines) => <Lists unit={unit} lines={lines} />}
      </Loaded>
    </Section>
  );
}

function Lists({ unit: { code, fullName, cameFrom }, lines }: { unit: Unit; lines: readonly Line[] }) {
  // the code may have been another unit's before: the name that a line has kept says whose it is
  const own = lines.filter((line) => line.unitCode === code && line.unit === fullName);
  const before = lines.filter((line) => !own.includes(line));
  const recognised = cameFrom.filter(({ predecessor }) => before.some(({ unitCode }) => unitCode === predecessor.code));
  return (
    <>
      {own.length > 0 ? <List lines={own} /> : <p>{fullName} chưa có quyết định công nhận nào.</p>}
      {before.length > 0 && (
        <>
          <h3>Của đơn vị trước</h3>
          {cameFrom.length > 1 && (
            <p>
              {formatNumber(recognised.length)} trong {formatNumber(cameFrom.length)} đơn vị hợp thành đã được công
              nhận. Đơn vị mới không kế thừa công nhận của đơn vị trước; muốn được công nhận thì lập hồ sơ mới.
            </p>
          )}
          <List lines={before} withUnit />
        </>
      )}
    </>
  );
}

const List = ({ lines, withUnit = false }: { lines: readonly Line[]; withUnit?: boolean }) => (
  <ul>
    {lines.map(({ unitCode, unit, period, number, date, documentId }) => (
      <li key={`${documentId} ${unitCode}`}>
        {withUnit && <>{unit}: </>}
        {period}, theo <Link to={`/van-ban/${documentId}`}>Quyết định số {number}</Link> ngày {formatDate(date)}.
      </li>
    ))}
  </ul>
);
