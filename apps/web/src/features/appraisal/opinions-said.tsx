import type { ReactNode } from 'react';
import { VerdictTag } from '../../components/criterion-verdict';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatDate, formatInstant } from '../../format/date';
import { OVERALL_WORDS, STATUS_WORDS, type Appraisal, type Opinion } from './appraisal-query';

/** What the agencies have said, and how far the others are. */
export function OpinionsSaid({ appraisal }: { appraisal: Appraisal }) {
  const { line, opinions } = appraisal;
  return (
    <Section title="Ý kiến các cơ quan">
      {line.agencies.map(({ member, officeName, lead, status, part }) => (
        <article key={member} className="cn-component">
          <div className="cn-component-head">
            <h3>
              {officeName}
              {lead && <span className="cn-quiet"> – chủ trì</span>}
              {part === 'supervises' && <span className="cn-quiet"> – giám sát</span>}
            </h3>
            <Tag tone={status === 'given' ? 'met' : 'neutral'}>{STATUS_WORDS[status]}</Tag>
          </div>
          {opinions
            .filter((one) => one.member === member && one.given)
            .map((opinion) => (
              <OpinionText key={opinion.round} opinion={opinion} />
            ))}
        </article>
      ))}
    </Section>
  );
}

/** One opinion in full. */
export function OpinionText({ opinion, children }: { opinion: Opinion; children?: ReactNode }) {
  const { verdicts, overall, comments, note, policeRemark, paper, givenAt, givenByTitle, round } = opinion;
  return (
    <div>
      {round > 1 && <p className="cn-quiet cn-small">Thẩm định lần {round}</p>}
      <ul>
        {Object.entries(verdicts).map(([id, { verdict, reason }]) => (
          <li key={id}>
            {id}: <VerdictTag verdict={verdict as 'met'} short /> {reason}
          </li>
        ))}
        {Object.entries(comments).map(([subject, text]) => (
          <li key={subject}>
            <strong>{subject}:</strong> {text}
          </li>
        ))}
      </ul>
      {overall && (
        <p>
          <strong>{OVERALL_WORDS[overall]}</strong>
        </p>
      )}
      {note && <p>{note}</p>}
      {policeRemark && (
        <p>
          <Tag tone="neutral">riêng ngành Công an</Tag> {policeRemark}
        </p>
      )}
      <p className="cn-quiet cn-small">
        {givenAt && `${formatInstant(givenAt)}${givenByTitle ? `, ${givenByTitle}` : ''}`}
        {paper && ` · văn bản số ${paper.number} ngày ${formatDate(paper.date)}, ${paper.signer} ký`}
      </p>
      {children}
    </div>
  );
}
