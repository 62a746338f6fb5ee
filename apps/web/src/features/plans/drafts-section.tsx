import type { Schemas } from '@app/api-client';
import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { formatInstant } from '../../format/date';
import { OpenDraft } from './open-draft';
import { draftPath } from './plan-source';
import { UploadDraft } from './upload-draft';
import { useDrafts } from './use-drafts';
import { usePlanName } from './use-plans';

type Line = Schemas['DraftLine'];

/** Plans in the making. */
export function DraftsSection() {
  const drafts = useDrafts();
  return (
    <Section
      title="Bản thảo kế hoạch"
      extra={
        <div className="cn-row">
          <OpenDraft />
          <UploadDraft />
        </div>
      }
    >
      <Loaded query={drafts} part>
        {(found) =>
          found.length === 0 ? (
            <p className="cn-quiet">
              Chưa có bản thảo nào. Soạn mới, tải tệp lên, hoặc mở một bản đã công bố rồi bấm “Soạn bản tiếp theo”.
            </p>
          ) : (
            <ul className="cn-plain-list cn-stack">
              {found.map((draft) => (
                <DraftLine key={draft.id} draft={draft} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function DraftLine({ draft: { id, plan, revision, savedAt, savedBy, published } }: { draft: Line }) {
  const name = usePlanName(plan);
  return (
    <li className="cn-row">
      <Link to={draftPath(id)}>
        {plan === null ? 'Kế hoạch chưa có mã' : `${name ?? plan}, bản ${revision ?? '?'}`}
      </Link>
      <span className="cn-quiet cn-small">
        {name !== undefined && <>{plan}; </>}
        {savedBy} lưu lúc {formatInstant(savedAt)}
      </span>
      {published && <Tag tone="met">đã công bố</Tag>}
    </li>
  );
}
