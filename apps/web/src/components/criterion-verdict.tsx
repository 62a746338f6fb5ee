import { CheckCircleFilled, CloseCircleFilled, EyeInvisibleOutlined, QuestionCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Explanation, Verdict } from '../api/types';
import { Tag } from './tag';
import type { Tone } from './tone';
import './criterion-verdict.css';

interface Look {
  words: string;
  /** for tables, where there is little room */
  short: string;
  tone: Tone;
  sign: ReactNode;
}

const LOOKS: Record<Verdict, Look> = {
  met: { words: 'Đạt', short: 'Đạt', tone: 'met', sign: <CheckCircleFilled aria-hidden /> },
  'not-met': { words: 'Chưa đạt', short: 'Chưa đạt', tone: 'problem', sign: <CloseCircleFilled aria-hidden /> },
  undetermined: {
    words: 'Chưa đủ căn cứ đánh giá',
    short: 'Chưa đủ căn cứ',
    tone: 'near',
    sign: <QuestionCircleFilled aria-hidden />,
  },
};

/** It counts figures that only the police read: to say “undetermined” to others would be a lie about what is known. */
const NOT_SHOWN: Look = {
  words: 'Theo số liệu của Công an, không hiển thị',
  short: 'Không hiển thị',
  tone: 'neutral',
  sign: <EyeInvisibleOutlined aria-hidden />,
};

const lookOf = (verdict: Verdict | null): Look => (verdict === null ? NOT_SHOWN : LOOKS[verdict]);

/** The three answers a criterion can have, never two; null where the reader may not see what it counts. */
export function VerdictTag({ verdict, short }: { verdict: Verdict | null; short?: boolean }) {
  const look = lookOf(verdict);
  return (
    <Tag tone={look.tone} sign={look.sign}>
      {short ? look.short : look.words}
    </Tag>
  );
}

/** One criterion in a table: sign and id, the words for those who hear or point. */
export function CriterionSign({ criterion }: { criterion: { id: string; label: string; verdict: Verdict | null } }) {
  const { tone, sign, words } = lookOf(criterion.verdict);
  return (
    <span className="cn-criterion-sign" title={`${criterion.label}: ${words.toLocaleLowerCase('vi')}`}>
      <Tag tone={tone} sign={sign}>
        {criterion.id}
        <span className="cn-hidden">: {words}</span>
      </Tag>
    </span>
  );
}

export interface CriterionVerdictProps {
  /** “Tiêu chí 1” */
  name: string;
  /** what it asks, in our own words */
  label: string;
  /** điều, khoản, with a link when the text is at hand */
  clause?: ReactNode;
  verdict: Verdict | null;
  explanation?: Explanation | null;
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
    <article className={`cn-criterion cn-tone-${lookOf(verdict).tone}`}>
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
      <span className={node.verdict ? `cn-why-line cn-tone-${LOOKS[node.verdict].tone}` : 'cn-why-line'}>
        {node.verdict && <span className="cn-why-sign">{LOOKS[node.verdict].sign}</span>}
        <span>
          {node.text}
          {node.clause && <span className="cn-quiet"> ({node.clause})</span>}
        </span>
      </span>
      {node.parts && node.parts.length > 0 && (
        <ul className="cn-why">
          {node.parts.map((child, index) => (
            <Why key={`${index}-${child.text}`} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
