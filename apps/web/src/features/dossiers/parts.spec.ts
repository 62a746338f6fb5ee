import type { AnswerFigure, ComponentRow, Criterion } from './dossier-query';
import { leftIn, partsOf } from './parts';

const criterion = (id: string, figures: string[], components: string[]): Criterion => ({
  id,
  label: id,
  clause: null,
  verdict: 'undetermined',
  verdictLabel: 'chưa đủ căn cứ đánh giá',
  explanation: null,
  figures,
  assumed: [],
  components,
});
const figure = (indicator: string, given: boolean): AnswerFigure => ({
  indicator,
  label: indicator,
  unit: null,
  type: 'count',
  grades: [],
  class: 'internal',
  review: null,
  registered: null,
  current: null,
  stated: null,
  compared: null,
  confirmed: null,
  final: null,
  differs: false,
  hidden: false,
  needed: true,
  given,
  suggestion: null,
  editable: true,
});
const component = (
  id: string,
  status: ComponentRow['status'],
  source: ComponentRow['source'] = 'upload',
): ComponentRow => ({
  id,
  label: id,
  need: 'always',
  source,
  status,
  goodUntil: null,
  needsPaper: false,
  editable: true,
  evidence: [],
});

const holding = {
  criteria: [criterion('TC1', ['addicts'], ['D8']), criterion('TC2', ['violations'], ['D8'])],
  figures: [figure('population', true), figure('addicts', false), figure('violations', true)],
  components: [component('D1', 'missing', 'document'), component('D4', 'missing'), component('D8', 'expired')],
};

it('what belongs to no criterion has a part of its own, and nothing is left out', () => {
  const parts = partsOf(holding);
  expect(parts.map(({ key }) => key)).toEqual(['TC1', 'TC2', 'so-lieu-khac', 'thanh-phan']);
  expect(parts.flatMap((part) => part.figures.map(({ indicator }) => indicator)).sort()).toEqual([
    'addicts',
    'population',
    'violations',
  ]);
  expect(parts[3]?.components.map(({ id }) => id)).toEqual(['D1', 'D4']);
});

it('says what is left in each part, and never the Tờ trình that nobody can write yet', () =>
  expect(partsOf(holding).map(leftIn)).toEqual([
    ['1 số liệu chưa nhập', '1 văn bản hết thời hạn'],
    ['1 văn bản hết thời hạn'],
    [],
    ['1 thành phần còn thiếu'],
  ]));
