import type { Schemas } from '@app/api-client';
import { Tag } from '../../components/tag';
import { formatDate } from '../../format/date';
import { formatNumber, formatShare } from '../../format/number';
import { TargetLocalities } from './target-localities';
import { changeWords, neededWords } from './target-words';

type Target = Schemas['TargetView'];
type Part = Schemas['TargetStepPart'];

/** One target: what it has come to, what it needs, and what nobody has told yet. */
export function TargetCard({ target, heading: Heading }: { target: Target; heading: 'h3' | 'h4' }) {
  const { label, of, nothingArose, by, step, localities, missing, open, clause } = target;
  const needed = neededWords(target, of);
  return (
    <article className={localities.length > 0 ? 'cn-target cn-target-wide' : 'cn-target'}>
      <Heading>{label}</Heading>
      <Reached target={target} />
      <p>
        {!nothingArose && needed && <>Cần {needed}: </>}
        <Answer target={target} />
      </p>
      <Asked target={target} />
      {step && (
        <>
          {step.keep && <StepPart what="Giữ từ bước trước" part={step.keep} />}
          {step.add && <StepPart what="Thêm mới" part={step.add} />}
        </>
      )}
      {by && (
        <p className="cn-quiet cn-small">
          {localities.length > 0 ? 'Chặng' : 'Bước'} đến ngày {formatDate(by)}
        </p>
      )}
      {localities.length > 0 && <TargetLocalities rows={localities} />}
      {missing.length > 0 && <Missing missing={missing} open={open} />}
      {clause && <p className="cn-quiet cn-small">Căn cứ: {clause}</p>}
    </article>
  );
}

function Reached({ target: { actual, of, unit, since } }: { target: Target }) {
  const share = formatShare(actual, of);
  return (
    <p className="cn-target-figure cn-figures">
      <strong>{formatNumber(actual)}</strong>
      {since === null ? (
        <>
          {' '}
          / {formatNumber(of)} {unit}
          {share && <span className="cn-quiet"> ({share})</span>}
        </>
      ) : (
        <>
          {' '}
          {unit}{' '}
          <span className="cn-quiet">
            ({since} {formatNumber(of)}: {changeWords(actual, of)})
          </span>
        </>
      )}
    </p>
  );
}

/** A result that may still change says so instead of a bare no. */
function Answer({ target: { verdict, nothingArose } }: { target: Target }) {
  if (nothingArose) return <Tag tone="neutral">chưa phát sinh</Tag>;
  if (verdict === 'undetermined') return <Tag tone="near">chưa đủ căn cứ</Tag>;
  return verdict === 'met' ? <Tag tone="met">đạt</Tag> : <Tag tone="near">chưa đạt</Tag>;
}

/** The plan's own words, where the number needed does not say them already. */
function Asked({ target: { asks, since, localities } }: { target: Target }) {
  if (localities.length > 0) return <p className="cn-quiet cn-small">Yêu cầu: {asks}</p>;
  return (
    <p className="cn-quiet cn-small">
      Yêu cầu: {asks}
      {since !== null && <> so với {since}</>}
    </p>
  );
}

function StepPart({ what, part }: { what: string; part: Part }) {
  const needed = neededWords(part);
  return (
    <p>
      {what}: {formatNumber(part.actual)}
      {needed && <>, cần {needed}</>}{' '}
      {part.met === null ? (
        <Tag tone="near">chưa đủ căn cứ</Tag>
      ) : part.met ? (
        <Tag tone="met">đạt</Tag>
      ) : (
        <Tag tone="near">chưa đạt</Tag>
      )}
    </p>
  );
}

function Missing({ missing, open }: Pick<Target, 'missing' | 'open'>) {
  return (
    <details className="cn-gate">
      <summary>Chưa đủ căn cứ: còn thiếu số liệu của {formatNumber(open)} đơn vị</summary>
      <ul className="cn-target-missing">
        {missing.map(({ what, units }) => (
          <li key={what}>
            {what} ({formatNumber(units.length)}): {units.join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
