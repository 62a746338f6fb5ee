import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { Loaded } from '../../components/loaded';
import { TargetsSection } from '../periods/targets-section';

/** What the period that runs under a plan has come to, against the plan’s targets. */
export function TargetsOfPeriod({ periodId }: { periodId: string }) {
  const page = useQuery({
    queryKey: ['periods', 'page', periodId],
    queryFn: ({ signal }) => body(api.GET('/api/periods/{id}', { params: { path: { id: periodId } }, signal })),
  });
  return (
    <Loaded query={page} part>
      {({ targets, targetsHidden }) =>
        targets.length > 0 && <TargetsSection targets={targets} hidden={targetsHidden} />
      }
    </Loaded>
  );
}
