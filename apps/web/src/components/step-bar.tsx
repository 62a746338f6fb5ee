import { CheckOutlined, CloseOutlined, PauseOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import './step-bar.css';

export interface Step {
  key: string;
  label: string;
  state: 'done' | 'now' | 'paused' | 'failed' | 'later';
  /** a date or a count under the label */
  note?: string;
}

const WORDS: Record<Step['state'], string> = {
  done: 'đã xong',
  now: 'đang làm',
  paused: 'đang chờ',
  failed: 'không đạt',
  later: 'chưa tới',
};

const SIGNS: Partial<Record<Step['state'], ReactNode>> = {
  done: <CheckOutlined aria-hidden />,
  paused: <PauseOutlined aria-hidden />,
  failed: <CloseOutlined aria-hidden />,
};

/** The way of a subject and where it is on it. On a phone: the present step in words, the rest on demand. */
export function StepBar({ steps, label = 'Các bước' }: { steps: readonly Step[]; label?: string }) {
  const index = steps.findIndex((step) => step.state === 'now' || step.state === 'paused' || step.state === 'failed');
  const present = steps[index];
  return (
    <nav className="cn-steps" aria-label={label}>
      <details className="cn-steps-phone">
        <summary>
          {present ? (
            <>
              Bước {index + 1}/{steps.length}: <strong>{present.label}</strong> ({WORDS[present.state]})
            </>
          ) : (
            <>Đã qua đủ {steps.length} bước</>
          )}
        </summary>
        <StepList steps={steps} />
      </details>
      <div className="cn-steps-wide">
        <StepList steps={steps} />
      </div>
    </nav>
  );
}

function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={`cn-step cn-step-${step.state}`}
          aria-current={step.state === 'now' || step.state === 'paused' ? 'step' : undefined}
        >
          <span className="cn-step-sign" aria-hidden>
            {SIGNS[step.state] ?? index + 1}
          </span>
          <span className="cn-step-words">
            {step.label}
            <span className="cn-hidden"> ({WORDS[step.state]})</span>
            {step.note && <span className="cn-step-note">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
