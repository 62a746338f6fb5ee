import type { Schemas } from '@app/api-client';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatDate, formatInstant } from '../../format/date';
import { openSupplement, type DossierPageData } from './dossier-query';
import { KIND_WORDS } from './supplement-items';

type Round = Schemas['SupplementView'];

/** Why the clock stands still, as long as it does. */
export function Suspension({ page }: { page: DossierPageData }) {
  const open = openSupplement(page);
  if (!open) return null;
  const due = page.subject.deadlines.find(({ name }) => name === 'supplement')?.due;
  return (
    <Notice kind="near" title="Tạm dừng tính thời hạn vì chờ địa phương bổ sung, hoàn thiện hồ sơ">
      <p>
        Từ {formatInstant(open.askedAt)}, theo yêu cầu của {open.askedBy}
        {due && `; hạn bổ sung hết ngày ${formatDate(due)}`}. Cần bổ sung:{' '}
        {open.items.map(({ label }) => label).join('; ')}.
      </p>
    </Notice>
  );
}

/** All requests with what was answered; each is also a time during which the clock stood still. */
export function Supplements({ dossierId, rounds }: { dossierId: string; rounds: readonly Round[] }) {
  if (rounds.length === 0) return null;
  return (
    <Section title="Yêu cầu bổ sung, hoàn thiện">
      {rounds.map((round) => (
        <article key={round.round} className="cn-component">
          <div className="cn-component-head">
            <h3>Lần {round.round}</h3>
            <RoundTag round={round} />
          </div>
          <p className="cn-quiet cn-small">
            {formatInstant(round.askedAt)}, {round.askedBy}
            {round.endedAt && ` · kết thúc ${formatInstant(round.endedAt)}`}
            {round.further && ' · yêu cầu thêm, tính là chậm của cơ quan thẩm định'}
            {' · '}
            <a
              href={`/api/dossiers/${dossierId}/supplement-requests/${round.round}/pdf`}
              target="_blank"
              rel="noreferrer"
            >
              Công văn yêu cầu (PDF)
            </a>
          </p>
          <ul>
            {round.items.map(({ component, label, kind, words, answer }) => (
              <li key={component}>
                <strong>{label}</strong> – {KIND_WORDS[kind].toLocaleLowerCase('vi')}: {words}
                {answer && <p className="cn-supplement-answer">Địa phương giải trình: {answer}</p>}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </Section>
  );
}

function RoundTag({ round }: { round: Round }) {
  if (round.lapsed) return <Tag tone="problem">Hết hạn, không bổ sung</Tag>;
  return round.endedAt ? <Tag tone="met">Đã bổ sung</Tag> : <Tag tone="paused">Đang chờ địa phương</Tag>;
}
