import {
  CheckCircleFilled,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  InfoCircleFilled,
  MinusCircleOutlined,
  PauseCircleOutlined,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

/** What a colour means here. Each has a sign of its own, so that nothing depends on seeing the colour. */
export type Tone = 'act' | 'met' | 'near' | 'problem' | 'neutral' | 'paused';

const SIGNS: Record<Tone, ReactNode> = {
  act: <InfoCircleFilled aria-hidden />,
  met: <CheckCircleFilled aria-hidden />,
  near: <WarningFilled aria-hidden />,
  problem: <ExclamationCircleFilled aria-hidden />,
  neutral: <MinusCircleOutlined aria-hidden />,
  paused: <PauseCircleOutlined aria-hidden />,
};

export const signOf = (tone: Tone): ReactNode => SIGNS[tone];
export const clockSign: ReactNode = <ClockCircleOutlined aria-hidden />;
