import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { ActForm } from '../../components/act/act-call';
import { ActPanel } from '../../components/act/act-panel';
import { usePerform } from '../../components/act/use-perform';
import { CriterionVerdict } from '../../components/criterion-verdict';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Facts, Section } from '../../components/section';
import { TextField } from '../../components/text-field';
import { formatFigure } from '../../format/figure';
import { inSentence } from '../../format/capital';
import { ComponentStatus } from './component-status';
import {
  dossierPath,
  isEditable,
  useAnswers,
  useDossier,
  type Answers,
  type AnswerFigure,
  type DossierPageData,
} from './dossier-query';
import { leftIn, partsOf, type Part } from './parts';
import { sendAct } from './send-act';

/** Everything once more on one page, as the leader will see it, before it is presented. */
export function CheckAnswersPage() {
  const { id = '' } = useParams();
  const page = useDossier(id);
  const answers = useAnswers(id);
  return (
    <Loaded query={page}>
      {(dossier) => <Loaded query={answers}>{(data) => <Checked page={dossier} answers={data} />}</Loaded>}
    </Loaded>
  );
}

function Checked({ page, answers }: { page: DossierPageData; answers: Answers }) {
  const { subject, unitName } = page;
  const query = useDossier(subject.id);
  const { perform, reload } = usePerform(query, (call) => sendAct(subject.id, call));
  const failing = partsOf(answers)
    .filter(({ criterion }) => criterion?.verdict === 'not-met')
    .map(({ name }) => name);
  const presented = subject.state.code === 'awaiting-leader';
  return (
    <>
      <PageHeader
        title="Kiểm tra lại hồ sơ"
        back={{ to: dossierPath(subject.id), label: `Hồ sơ ${inSentence(unitName)}` }}
        extra={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            In
          </Button>
        }
      />
      <div className="cn-columns cn-two">
        <div className="cn-stack">
          {answers.missing.length > 0 && !presented && (
            <Notice kind="near" title="Chưa trình được vì">
              <ul>
                {answers.missing.map(({ code, text }) => (
                  <li key={code + text}>{text}</li>
                ))}
              </ul>
            </Notice>
          )}
          {partsOf(answers).map((part) => (
            <CheckedPart key={part.key} dossierId={subject.id} part={part} editable={isEditable(answers)} />
          ))}
        </div>
        <div className="cn-stack">
          <div className="cn-card">
            <ActPanel
              subject={{ ...subject, acts: subject.acts.filter(({ act }) => act === 'present') }}
              perform={perform}
              onReload={reload}
              forms={{
                present: {
                  ...(failing.length > 0 ? explaining(failing) : {}),
                  confirm: `Dự thảo Tờ trình của ${inSentence(unitName)} được lập từ các số liệu và tệp trên trang này, chuyển tới lãnh đạo xem và ký; lãnh đạo và Văn thư được báo. Trong khi chờ ký, hồ sơ không sửa được, trừ khi lãnh đạo trả lại.`,
                },
              }}
              title="Trình lãnh đạo"
            />
          </div>
          <p>
            <Link to={dossierPath(subject.id)}>Về trang hồ sơ</Link>
          </p>
        </div>
      </div>
    </>
  );
}

/** Own figures that fail a criterion are presented with a word on why the commune still asks. */
const explaining = (failing: readonly string[]): ActForm => ({
  initial: { explanation: '' },
  pointers: ['/explanation'],
  render: ({ values, set, errors }) => (
    <TextField
      label={`Giải trình (${failing.join(', ')} chưa đạt theo số liệu đã nhập)`}
      required
      rows={4}
      maxLength={1_000}
      value={typeof values['explanation'] === 'string' ? values['explanation'] : ''}
      onChange={(explanation) => set('explanation', explanation)}
      error={errors.at('/explanation')}
    />
  ),
  missing: ({ explanation }) =>
    typeof explanation === 'string' && explanation.trim() !== ''
      ? null
      : 'Xin ghi giải trình; nội dung được in trong Tờ trình.',
});

interface CheckedPartProps {
  dossierId: string;
  part: Part<AnswerFigure>;
  editable: boolean;
}

function CheckedPart({ dossierId, part, editable }: CheckedPartProps) {
  const { key, name, label, criterion, figures, components } = part;
  const left = leftIn(part);
  const rows = [
    ...figures.map((figure) => [figure.label, <Value key={figure.indicator} figure={figure} />] as const),
    ...components.map(
      (component) =>
        [
          component.label,
          <span key={component.id}>
            <ComponentStatus component={component} />{' '}
            {component.evidence
              .filter(({ withdrawn }) => withdrawn === null)
              .map(({ name: file }) => file)
              .join('; ')}
          </span>,
        ] as const,
    ),
  ];
  return (
    <Section
      title={label ? `${name}. ${label}` : name}
      extra={
        editable && (
          <Link className="cn-no-print" to={{ pathname: dossierPath(dossierId), search: `?muc=${key}` }}>
            Sửa<span className="cn-hidden"> {name}</span>
          </Link>
        )
      }
    >
      {left.length > 0 && <p className="cn-turn-near">Còn: {left.join('; ')}.</p>}
      <Facts items={rows} />
      {criterion && (
        <CriterionVerdict
          name="Kết quả theo số liệu đã nhập"
          label=""
          clause={criterion.clause}
          verdict={criterion.verdict}
          explanation={criterion.explanation}
        />
      )}
    </Section>
  );
}

function Value({ figure: { current, unit, hidden, given } }: { figure: AnswerFigure }) {
  if (hidden) return <>{given ? 'Công an cấp xã đã nhập (không hiển thị)' : <Missing />}</>;
  if (!current) return <Missing />;
  return (
    <span className="cn-figures">
      {formatFigure(current.value)} {unit}
    </span>
  );
}

const Missing = () => <span className="cn-turn-near">chưa có</span>;
