import type { Subject } from '../../api/types';
import { DeadlineBadge } from '../../components/deadline-badge';
import { Section } from '../../components/section';
import { signOf } from '../../components/tone';

/** Names of a dossier's deadlines; an agency's opinion is called by the agency. */
const NAMES: Partial<Record<string, string>> = {
  submission: 'Gửi hồ sơ',
  intake: 'Kiểm tra thành phần',
  supplement: 'Bổ sung, hoàn thiện',
  council: 'Hội đồng xét duyệt',
  confirmation: 'Xác nhận số liệu cuối kỳ',
  reappraisal: 'Thẩm định lại',
  decision: 'Quyết định',
};

/** Whose turn it is, and by when. */
export function Deadlines({ subject }: { subject: Pick<Subject, 'turns' | 'deadlines'> }) {
  const { turns, deadlines } = subject;
  if (turns.length + deadlines.length === 0) return null;
  const offices = [...new Set(turns.map(({ officeName }) => officeName))];
  // agencies side by side are interrupted by one request: its reason is told once
  const why = [...new Set(deadlines.flatMap(({ pause }) => pause?.text ?? []))];
  const nameOf = (name: string, office: string) =>
    NAMES[name] ?? `Ý kiến của ${turns.find((turn) => turn.office === office)?.officeName ?? 'cơ quan thẩm định'}`;
  return (
    <Section title="Đến lượt ai, đến bao giờ">
      {offices.length > 0 && (
        <p>
          Đang chờ: <strong>{offices.join(', ')}</strong>
        </p>
      )}
      <ul className="cn-plain-list cn-stack">
        {deadlines.map((deadline) => (
          <li key={deadline.name}>
            <span className="cn-small">{nameOf(deadline.name, deadline.office)}</span>
            <br />
            <DeadlineBadge deadline={deadline} />
          </li>
        ))}
      </ul>
      {why.map((text) => (
        <p key={text} className="cn-small">
          {signOf('paused')} {text}
        </p>
      ))}
    </Section>
  );
}
