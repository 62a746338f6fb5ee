import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatDate } from '../../format/date';
import type { Council } from './council-query';

/** Who sits in the council, in the order of the plan. */
export function Members({ council }: { council: Council }) {
  const { members, label, decisionNumber, decisionDate } = council;
  const voting = members.filter(({ votes }) => votes).length;
  return (
    <Section title={label}>
      <p className="cn-quiet">
        {decisionNumber && decisionDate && `Quyết định số ${decisionNumber} ngày ${formatDate(decisionDate)}. `}
        {voting} thành viên có quyền biểu quyết.
      </p>
      <ol className="cn-members">
        {members.map((member) => (
          <li key={member.id}>
            <strong>{member.roleLabel}:</strong> {member.title}, {member.officeName}
            {member.invited && <span className="cn-quiet"> (mời tham gia)</span>}
            {!member.votes && <span className="cn-quiet"> (không biểu quyết)</span>}
            {member.own && <Tag tone="act">ông/bà</Tag>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
