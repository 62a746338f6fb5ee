import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Explanation, Verdict } from '../api/types';
import { Tag } from './tag';
import type { Tone } from './tone';
import './criterion-verdict.css';

const LOOK: Record<Verdict, { words: string; tone: Tone; sign: ReactNode }> = {
  met: { words: 'Đạt', tone: 'met', sign: <CheckCircleFilled aria-hidden /> },
  'not-met': { words: 'Chưa đạt', tone: 'problem', sign: <CloseCircleFilled aria-hidden /> },
  undetermined: { words: 'Chưa đủ căn cứ đánh giá', tone: 'near', sign: <QuestionCircleFilled aria-hidden /> },
};

/** The three answers a criterion can have, never two. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { words, tone, sign } = LOOK[verdict];
  return (
    <Tag tone={tone} sign={sign}>
      {words}
    </Tag>
  );
}

export interface CriterionVerdictProps {
  /** “Tiêu chí 1” */
  name: string;
  /** what it asks, in our own words */
  label: string;
  /** điều, khoản, with a link when the text is at hand */
  clause?: ReactNode;
  verdict: Verdict;
  explanation?: Explanation;
  /** the explanation is open from the start */
  open?: boolean;
  /** the level of the heading, where it stands among others */
  headingLevel?: 2 | 3 | 4;
  children?: ReactNode;
}

/** A criterion, its answer, and on demand why: one line per term, each with its own answer. */
export function CriterionVerdict(props: CriterionVerdictProps) {
  const { name, label, clause, verdict, explanation, open, headingLevel = 3, children } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={`cn-criterion cn-tone-${LOOK[verdict].tone}`}>
      <div className="cn-criterion-head">
        <Heading>
          {name}. <span className="cn-criterion-label">{label}</span>
        </Heading>
        <VerdictTag verdict={verdict} />
      </div>
      {clause && <p className="cn-quiet cn-small">Căn cứ: {clause}</p>}
      {children}
      {explanation && (
        <details open={open}>
          <summary>Vì sao?</summary>
          <ul className="cn-why">
            <Why node={explanation} />
          </ul>
        </details>
      )}
    </article>
  );
}

function Why({ node }: { node: Explanation }) {
  return (
    <li>
      <span className={node.verdict ? `cn-why-line cn-tone-${LOOK[node.verdict].tone}` : 'cn-why-line'}>
        {node.verdict && <span className="cn-why-sign">{LOOK[node.verdict].sign}</span>}
        <span>
          {node.verdict && <strong>{LOOK[node.verdict].words}: </strong>}
          {node.text}
          {node.clause && <span className="cn-quiet"> ({node.clause})</span>}
        </span>
      </span>
      {node.children && node.children.length > 0 && (
        <ul className="cn-why">
          {node.children.map((child, index) => (
            <Why key={`${index}-${child.text}`} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
