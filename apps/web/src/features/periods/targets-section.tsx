import type { Schemas } from '@app/api-client';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatNumber, formatShare } from '../../format/number';

/** Every target of the plan with numerator, denominator and what is required; both voices of one paper stand side by side. */
export function TargetsSection({ targets }: { targets: readonly Schemas['TargetView'][] }) {
  const deciding = targets.filter(({ reportOnly }) => !reportOnly);
  const reported = targets.filter(({ reportOnly }) => reportOnly);
  return (
    <Section title="Chỉ tiêu">
      <div className="cn-targets">
        {deciding.map((target) => (
          <Target key={target.id} target={target} heading="h3" />
        ))}
      </div>
      {reported.length > 0 && (
        <>
          <h3>Chỉ tiêu theo dõi, không quyết định việc công nhận</h3>
          <div className="cn-targets">
            {reported.map((target) => (
              <Target key={target.id} target={target} heading="h4" />
            ))}
          </div>
        </>
      )}
      {targets.length === 0 && <p className="cn-quiet">Kế hoạch không giao chỉ tiêu.</p>}
    </Section>
  );
}

function Target({ target, heading: Heading }: { target: Schemas['TargetView']; heading: 'h3' | 'h4' }) {
  const { label, actual, of, required, nothingArose, missing, clause } = target;
  const share = formatShare(actual, of);
  return (
    <article className="cn-target">
      <Heading>{label}</Heading>
      <p className="cn-target-figure cn-figures">
        <strong>{formatNumber(actual)}</strong> / {formatNumber(of)}
        {share && <span className="cn-quiet"> ({share})</span>}
      </p>
      <p>
        {!nothingArose && <>Cần ít nhất {formatNumber(required)}: </>}
        <Verdict target={target} />
      </p>
      <Localities rows={target.localities} />
      {missing.length > 0 && <p className="cn-quiet cn-small">Còn thiếu: {missing.join('; ')}</p>}
      {clause && <p className="cn-quiet cn-small">Căn cứ: mục {clause}</p>}
    </article>
  );
}

function Verdict({ target: { verdict, nothingArose } }: { target: Schemas['TargetView'] }) {
  if (nothingArose) return <Tag tone="neutral">chưa phát sinh</Tag>;
  if (verdict === 'undetermined') return <Tag tone="neutral">chưa đủ căn cứ</Tag>;
  return verdict === 'met' ? <Tag tone="met">đạt</Tag> : <Tag tone="near">chưa đạt</Tag>;
}

/** Of a table by locality those rows that need a look: behind their own figure, or below what the general target asks. */
function Localities({ rows }: { rows: readonly Schemas['LocalityView'][] }) {
  const told = rows.filter(({ met, belowGeneral }) => !met || belowGeneral);
  if (told.length === 0) return null;
  return (
    <ul className="cn-small">
      {told.map(({ name, of, required, actual, met }) => (
        <li key={name}>
          {name}: {formatNumber(actual)} / {formatNumber(of)}, cần {formatNumber(required)}
          {met ? ' – đạt bảng, dưới chỉ tiêu chung' : ' – chưa đạt'}
        </li>
      ))}
    </ul>
  );
}
