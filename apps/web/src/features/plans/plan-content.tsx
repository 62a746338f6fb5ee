import type { Schemas } from '@app/api-client';
import type { ReactNode } from 'react';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { capital } from '../../format/capital';
import { formatDate } from '../../format/date';
import { formatPaperNumber } from '../../format/paper-number';
import { PhaseTimeline } from './phase-timeline';
import { usePlanPage, type PlanSource } from './plan-source';
import { RuleSection, RulesOf } from './plan-rules';
import { TargetGoal } from './target-goal';
import './plans.css';

type Plan = Schemas['PlanPage'];

const NEEDS: Readonly<Record<string, string>> = {
  always: 'bắt buộc',
  optional: 'nếu có',
  'if-asked': 'khi được yêu cầu',
};
const CLASSES: Readonly<Record<string, string>> = {
  public: 'công khai',
  internal: 'nội bộ',
  police: 'chỉ ngành Công an xem',
};

/** What happens to a dossier, and to what is above and below its unit. */
const AFTER_THE_DOSSIER = ['intake', 'council', 'confirmation', 'decision', 'sub-units', 'parent'] as const;

/** A day or a yes is no number. */
const NATURES = {
  stock: { number: 'Số có tại một thời điểm', other: 'Ghi tại một thời điểm' },
  flow: { number: 'Số phát sinh trong kỳ', other: 'Ghi cho cả kỳ' },
} as const;

/** The plan as the product reads it, in words, each line with the clause it comes from. */
export function PlanContent({ source }: { source: PlanSource }) {
  const plan = usePlanPage(source);
  return (
    <div className="cn-stack">
      <PhaseTimeline source={source} />
      <Loaded query={plan} part>
        {(read) => <Content plan={read} />}
      </Loaded>
    </div>
  );
}

function Content({ plan }: { plan: Plan }) {
  const indicator = (id: string): string => plan.indicators.find((one) => one.id === id)?.label ?? id;
  const criterion = (id: string): string => plan.criteria.find((one) => one.id === id)?.id ?? id;
  return (
    <div className="cn-stack cn-plan">
      <p className="cn-quiet">
        {plan.symbol && <>Kế hoạch {formatPaperNumber(plan.symbol)}. </>}Bản {plan.revision}, ngày{' '}
        {formatDate(plan.date)}. Lời văn là tóm tắt của hệ thống; căn cứ là điều, khoản nêu cuối mỗi dòng. Điểm văn bản
        để ngỏ ghi “mặc định” hoặc “đề xuất”.
      </p>
      <RuleSection rules={plan.rules} section="selection" />
      <Section title="Tiêu chí">
        <RulesOf rules={plan.rules} section="criteria" />
        <Lines
          lines={plan.criteria.map((one) => ({
            key: one.id,
            head: `${one.id}. ${one.label}`,
            clause: one.clause,
            more: <Asks asks={one.asks} />,
            after: one.exempt.length > 0 && <>Diện không tính: {one.exempt.join('; ')}.</>,
          }))}
        />
      </Section>
      <RuleSection rules={plan.rules} section="classification" />
      <Section title="Cơ quan tham gia thẩm định">
        <RulesOf rules={plan.rules} section="panel" />
        <Lines
          lines={plan.panel.map((one) => ({
            key: one.office,
            head: one.label,
            clause: null,
            more: (
              <>
                {one.examines.length > 0 && <>Thẩm định tiêu chí {one.examines.map(criterion).join(', ')}. </>}
                {one.comments.length > 0 && <>Cho ý kiến về: {one.comments.join('; ')}. </>}
                {one.supervises && <>Giám sát.</>}
              </>
            ),
          }))}
        />
      </Section>
      <Section title="Thành phần hồ sơ">
        <Lines
          lines={plan.components.map((one) => ({
            key: one.id,
            head: `${one.id}. ${one.label}`,
            tag: NEEDS[one.need] ?? one.need,
            clause: one.clause,
            more: (
              <>
                {one.supports.length > 0 && <>Cho tiêu chí {one.supports.map(criterion).join(', ')}. </>}
                {one.validDays !== null && <>Có giá trị trong {one.validDays} ngày. </>}
                {one.generated && <>Hệ thống lập từ số liệu.</>}
              </>
            ),
          }))}
        />
      </Section>
      {AFTER_THE_DOSSIER.map((section) => (
        <RuleSection key={section} rules={plan.rules} section={section} />
      ))}
      <Section title="Nhiệm vụ, báo cáo">
        <Lines
          lines={plan.obligations.map((one) => ({
            key: one.id,
            head: one.label,
            tag: one.adHoc ? 'khi phát sinh' : undefined,
            clause: one.clause,
            more: (
              <>
                {capital(one.who.join(', '))} gửi {one.to}
                {one.via.length > 0 && <> qua {one.via.join(', ')}</>}
                {one.due !== null && <>, {one.due}</>}.
                {one.collect.length > 0 && <> Kèm số liệu: {one.collect.map(indicator).join('; ')}.</>}
              </>
            ),
          }))}
        />
      </Section>
      <Section title="Chỉ tiêu kế hoạch đặt ra">
        <Lines
          lines={plan.targets.map((one) => ({
            key: one.id,
            head: one.label,
            tag: one.reportOnly ? 'theo dõi' : undefined,
            clause: one.clause,
            more: <TargetGoal target={one} />,
          }))}
        />
      </Section>
      <Section title="Số liệu">
        <Lines
          lines={plan.indicators.map((one) => ({
            key: one.id,
            head: one.label,
            tag: CLASSES[one.class] ?? one.class,
            clause: one.clause,
            more: (
              <>
                {one.unit && <>Đơn vị: {one.unit}. </>}
                {NATURES[one.nature][one.unit ? 'number' : 'other']}
                {one.range && <>, {one.range}</>}.
              </>
            ),
          }))}
        />
      </Section>
    </div>
  );
}

/** What a criterion asks, in words; what stands under a line is indented. */
function Asks({ asks: { text, parts } }: { asks: Schemas['PlanRequirement'] }) {
  return (
    <>
      {text}
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <li key={part.text}>
              <Asks asks={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Line {
  key: string;
  head: string;
  tag?: string;
  clause: string | null;
  more?: ReactNode;
  after?: ReactNode;
}

function Lines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return <p className="cn-quiet">Kế hoạch không nêu.</p>;
  return (
    <ul className="cn-plain-list cn-plan-lines">
      {lines.map(({ key, head, tag, clause, more, after }) => (
        <li key={key}>
          <p>
            <strong>{head}</strong>{' '}
            {tag && (
              <Tag tone="neutral" sign={null}>
                {tag}
              </Tag>
            )}
          </p>
          {more && <div>{more}</div>}
          {after && <p>{after}</p>}
          {clause && <p className="cn-quiet cn-small">Căn cứ: {clause}</p>}
        </li>
      ))}
    </ul>
  );
}
