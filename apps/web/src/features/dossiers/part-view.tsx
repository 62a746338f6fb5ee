import { CriterionVerdict } from '../../components/criterion-verdict';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { ComponentBlock } from './component-block';
import type { AnswerFigure, Answers, FigureRow } from './dossier-query';
import { FigureForm } from './figure-form';
import { FiguresCompared } from './figures-compared';
import type { Part } from './parts';
import { useFigureDrafts } from './use-figure-drafts';

/** One part of a dossier as its readers see it: verdict and why, the figures side by side, the files. */
export function PartView({ dossierId, part }: { dossierId: string; part: Part<FigureRow> }) {
  return (
    <div className="cn-stack">
      <PartVerdict part={part} open />
      {part.figures.length > 0 && (
        <Section title="Số liệu">
          <FiguresCompared figures={part.figures} />
        </Section>
      )}
      <PartComponents dossierId={dossierId} part={part} />
    </div>
  );
}

/** One part while the commune fills it in. Going from one criterion to the next loses nothing that is still being saved. */
export function PartEditor(props: { dossierId: string; answers: Answers; part: Part<AnswerFigure> }) {
  const { dossierId, answers, part } = props;
  const drafts = useFigureDrafts(dossierId, answers);
  return (
    <div className="cn-stack">
      <PartVerdict part={part} />
      {part.figures.length > 0 && (
        <Section title="Số liệu">
          <FigureForm figures={part.figures} drafts={drafts} />
        </Section>
      )}
      <PartComponents dossierId={dossierId} part={part} />
    </div>
  );
}

function PartVerdict({ part: { criterion, name, figures }, open }: { part: Part; open?: boolean }) {
  if (!criterion) return null;
  return (
    <CriterionVerdict
      name={name}
      label={criterion.label}
      clause={criterion.clause}
      verdict={criterion.verdict}
      explanation={criterion.explanation}
      headingLevel={2}
      open={open}
    >
      <Assumed
        labels={figures.filter(({ indicator }) => criterion.assumed.includes(indicator)).map(({ label }) => label)}
      />
    </CriterionVerdict>
  );
}

/** Counts that were carried over from an earlier revision of the plan, until somebody counts again. */
function Assumed({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <p>
      <Tag tone="near">số tạm dùng</Tag> {labels.join('; ')}: lấy từ số liệu theo bản kế hoạch trước, cần nhập lại.
    </p>
  );
}

function PartComponents({ dossierId, part }: { dossierId: string; part: Part }) {
  if (part.components.length === 0) return null;
  return (
    <Section title={part.criterion ? 'Minh chứng' : part.name}>
      {part.components.map((component) => (
        <ComponentBlock key={component.id} dossierId={dossierId} component={component} />
      ))}
    </Section>
  );
}
