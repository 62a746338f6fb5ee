import type { AnswerFigure, Answers, ComponentRow, Criterion, FigureRow } from './dossier-query';

/** Names of parts in the address: criteria go by their ids. */
export const OTHER_FIGURES = 'so-lieu-khac';
export const OTHER_COMPONENTS = 'thanh-phan';

interface Holding<F extends FigureRow> {
  criteria: readonly Criterion[];
  figures: readonly F[];
  components: readonly ComponentRow[];
}

/** One piece of the work on a dossier: a criterion with what it counts and what speaks for it, or what belongs to none. */
export interface Part<F extends FigureRow = FigureRow> {
  key: string;
  name: string;
  label: string;
  criterion: Criterion | null;
  figures: readonly F[];
  components: readonly ComponentRow[];
}

/** A dossier is filled in and read criterion by criterion; nothing of it is left out, whatever the plan ties to no criterion. */
export function partsOf<F extends FigureRow>({ criteria, figures, components }: Holding<F>): Part<F>[] {
  const ofCriteria = criteria.map((criterion): Part<F> => ({
    key: criterion.id,
    name: `Tiêu chí ${criterion.id.replace(/^TC/, '')}`,
    label: criterion.label,
    criterion,
    figures: figures.filter(({ indicator }) => criterion.figures.includes(indicator)),
    components: components.filter(({ id }) => criterion.components.includes(id)),
  }));
  const otherFigures = figures.filter(({ indicator }) => !criteria.some((one) => one.figures.includes(indicator)));
  const otherComponents = components.filter(({ id }) => !criteria.some((one) => one.components.includes(id)));
  const others: Part<F>[] = [
    { key: OTHER_FIGURES, name: 'Số liệu chung', label: '', criterion: null, figures: otherFigures, components: [] },
    {
      key: OTHER_COMPONENTS,
      name: 'Thành phần hồ sơ',
      label: '',
      criterion: null,
      figures: [],
      components: otherComponents,
    },
  ];
  return [...ofCriteria, ...others.filter((part) => part.figures.length + part.components.length > 0)];
}

/** What is still to be done in a part, in words; empty when nothing is. */
export function leftIn({ figures, components }: Part<AnswerFigure>): string[] {
  const unstated = figures.filter(({ given, needed }) => needed && !given).length;
  const count = (status: ComponentRow['status']) =>
    components.filter((component) => component.status === status).length;
  const lines: [number, string][] = [
    [unstated, 'số liệu chưa nhập'],
    [count('missing') - documentsMissing(components), 'thành phần còn thiếu'],
    [count('expired'), 'văn bản hết thời hạn'],
    [count('asked'), 'thành phần cần bổ sung'],
  ];
  return lines.flatMap(([number, words]) => (number > 0 ? [`${number} ${words}`] : []));
}

/** The Tờ trình is drawn up when the dossier is presented: nobody can do it before. */
const documentsMissing = (components: readonly ComponentRow[]): number =>
  components.filter(({ status, source }) => status === 'missing' && source === 'document').length;

export const isDone = (answers: Answers): boolean => partsOf(answers).every((part) => leftIn(part).length === 0);
