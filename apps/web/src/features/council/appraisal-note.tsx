import { usePresentPeriod } from '../../app/present-period';
import { CriterionSign } from '../../components/criterion-verdict';
import { Tag } from '../../components/tag';
import { shortName, useSheet, type AppraisalLine } from '../appraisal/appraisal-query';

/** What the appraisal found, where the council votes: the lead's verdict per criterion, and who found otherwise. */
export function AppraisalNote({ dossierId }: { dossierId: string }) {
  const period = usePresentPeriod().data?.period;
  return period ? <Found periodId={period.id} dossierId={dossierId} /> : null;
}

function Found({ periodId, dossierId }: { periodId: string; dossierId: string }) {
  const sheet = useSheet(periodId, 'all');
  const line = sheet.data?.items.find((one) => one.dossierId === dossierId);
  if (!line) return null;
  const lead = line.agencies.find((agency) => agency.lead)?.member;
  return (
    <span className="cn-row">
      {line.criteria.map((criterion) => (
        <CriterionSign key={criterion.id} criterion={{ ...criterion, verdict: leadsVerdict(criterion, lead) }} />
      ))}
      {line.criteria.flatMap((criterion) =>
        criterion.dissent
          ? [
              <Tag key={criterion.id} tone="near">
                {criterion.id}: {dissenters(criterion, lead, line.agencies).join(', ')} khác ý kiến
              </Tag>,
            ]
          : [],
      )}
    </span>
  );
}

type Line = AppraisalLine['criteria'][number];

const leadsVerdict = ({ verdicts, engine }: Line, lead: string | undefined) =>
  verdicts.find(({ member }) => member === lead)?.verdict ?? engine;

const dissenters = (criterion: Line, lead: string | undefined, agencies: AppraisalLine['agencies']): string[] =>
  criterion.verdicts
    .filter(({ member, verdict }) => member !== lead && verdict !== leadsVerdict(criterion, lead))
    .map(({ member }) => shortName(agencies, member));
