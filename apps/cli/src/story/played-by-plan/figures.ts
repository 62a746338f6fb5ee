import { figuresOfDossier } from '@app/domain/dossiers';
import type { FigureValue, Indicator, PlanRevision } from '@app/domain/plans';
import type { Stage } from '../stage/stage';
import type { Course, Figures, PlayedPeriod } from './script';

export interface Count {
  readonly indicator: string;
  readonly value: FigureValue;
}

/** Steps of a dossier at which somebody counts. */
export type Step = 'registered' | 'stated' | 'confirmed';

/** What a unit counts at a step: what its course says of it, what it said before, what any unit counts. */
export function figuresAt(
  { chance, dossiers }: Pick<Stage, 'chance' | 'dossiers'>,
  period: PlayedPeriod,
  unitCode: string,
  step: Step,
): Figures {
  const course = courseOf(period, unitCode);
  const any = period.figures?.(unitCode, chance, [...dossiers.keys()].sort()) ?? {};
  if (step === 'registered') return { ...any, ...course?.registered };
  return { ...any, ...course?.stated, ...(step === 'confirmed' ? course?.confirmed : {}) };
}

/** What the story knows of a unit beside its dossier: of those that ask to be recognised everything that their dossiers give. */
export function knownOf(
  stage: Pick<Stage, 'chance' | 'dossiers'>,
  period: PlayedPeriod,
  plan: PlanRevision,
  unitCode: string,
): Figures {
  const figures = figuresAt(stage, period, unitCode, 'stated');
  if (!courseOf(period, unitCode)) return figures;
  const given = countsOf(figuresOfDossier(plan), figures);
  return { ...figures, ...Object.fromEntries(given.map(({ indicator, value }) => [indicator, value])) };
}

export const courseOf = ({ courses }: PlayedPeriod, unitCode: string): Course | undefined =>
  courses.find(({ code }) => code === unitCode);

/** What is not told is nothing; a day, a grade or a reference that is not told is not given at all. */
export function countsOf(indicators: readonly Pick<Indicator, 'id' | 'type'>[], figures: Figures): Count[] {
  return indicators.flatMap(({ id, type }) => {
    const value = figures[id] ?? nothing(type);
    return value === undefined ? [] : [{ indicator: id, value }];
  });
}

function nothing(type: Indicator['type']): FigureValue | undefined {
  if (type === 'yes-no') return false;
  return type === 'count' || type === 'number' || type === 'points' ? 0 : undefined;
}
