import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import { JOBS } from '../../app/menu';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { Sheet } from '../../components/sheet';
import { formatNumber } from '../../format/number';
import { Diagram } from '../plans/diagram';
import '../plans/plans.css';

type Line = Schemas['StateStanding'];

/** Where everything stands: the dossier's machine with its numbers, and each number as the way to the list behind it. */
export function StatesSection({ periodId }: { periodId: string }) {
  const states = useQuery({
    queryKey: ['periods', 'states', periodId],
    queryFn: ({ signal }) => body(api.GET('/api/periods/{id}/states', { params: { path: { id: periodId } }, signal })),
  });
  return (
    <Loaded query={states} part>
      {({ dossiers, duties }) => (
        <div className="cn-stack">
          <Section title="Sơ đồ của hồ sơ, với số hồ sơ ở từng trạng thái">
            {/* the time of the numbers, so that picture and table are of one moment */}
            <Diagram
              src={`/api/periods/${periodId}/states/picture.svg?luc=${states.dataUpdatedAt}`}
              title="Hồ sơ của kỳ đánh giá"
            />
          </Section>
          <div className="cn-standings">
            <Section title="Hồ sơ theo trạng thái">
              <Standings
                label="Số hồ sơ theo trạng thái"
                noun="hồ sơ"
                lines={dossiers}
                to={(state) => `${JOBS.dossiers.path}?ky=${periodId}&trang-thai=${state}`}
              />
            </Section>
            <Section title="Nhiệm vụ, báo cáo theo trạng thái">
              <Standings
                label="Số nhiệm vụ theo trạng thái"
                noun="nhiệm vụ"
                lines={duties}
                to={(state) => `${JOBS.obligations.path}?nhom=tat-ca&ky=${periodId}&trangthai=${state}`}
              />
            </Section>
          </div>
        </div>
      )}
    </Loaded>
  );
}

interface StandingsProps {
  label: string;
  noun: string;
  lines: readonly Line[];
  to: (state: string) => string;
}

function Standings({ label, noun, lines, to }: StandingsProps) {
  return (
    <Sheet label={label}>
      <thead>
        <tr>
          <th scope="col">Trạng thái</th>
          <th scope="col" className="cn-end">
            Số {noun}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ state, label: words, count }) => (
          <tr key={state}>
            <th scope="row">{words}</th>
            <td className="cn-end">
              {count === 0 ? (
                <span className="cn-quiet">0</span>
              ) : (
                <Link to={to(state)} aria-label={`${formatNumber(count)} ${noun}: ${words}`}>
                  {formatNumber(count)}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}
