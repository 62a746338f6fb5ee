import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Sheet } from '../../components/sheet';
import { inSentence } from '../../format/capital';
import { formatInstant } from '../../format/date';
import { formatFigure } from '../../format/figure';
import { dossierPath, useDossier } from './dossier-query';
import { STAGE_WORDS } from './stage-words';

type Line = Schemas['RecordLine'];

/** Sổ ghi: every figure and answer as it was entered, changed or taken back, every file as it was added or withdrawn. Nothing in it can be changed. */
export function RecordPage() {
  const { id = '' } = useParams();
  const dossier = useDossier(id);
  const record = useQuery({
    queryKey: ['dossiers', 'record', id],
    queryFn: ({ signal }) => body(api.GET('/api/dossiers/{id}/record', { params: { path: { id } }, signal })),
  });
  return (
    <Loaded query={dossier}>
      {({ unitName }) => (
        <>
          <PageHeader
            title="Sổ ghi số liệu và tệp"
            back={{ to: dossierPath(id), label: `Hồ sơ ${inSentence(unitName)}` }}
          />
          <p className="cn-quiet">
            Mỗi lần nhập, sửa, xoá số liệu hay câu trả lời và mỗi lần thêm, rút tệp là một dòng; dòng đã ghi không sửa,
            không xoá được. Số thứ tự cách quãng là dòng mà chức danh đang dùng không được xem.
          </p>
          <Loaded query={record} part rows={6}>
            {(lines) => (lines.length === 0 ? <p className="cn-quiet">Chưa ghi gì.</p> : <Lines lines={lines} />)}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <Sheet label="Sổ ghi số liệu và tệp" tall>
      <thead>
        <tr>
          <th scope="col" className="cn-sheet-name">
            Nội dung
          </th>
          <th scope="col">Lúc</th>
          <th scope="col">Người ghi</th>
          <th scope="col" className="cn-end">
            Số
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.seq}>
            <td className="cn-sheet-name">
              <Said line={line} />
            </td>
            <td className="cn-nowrap">{formatInstant(line.at)}</td>
            <td>
              {line.by}
              {line.officeName && <span className="cn-quiet cn-small">, {line.officeName}</span>}
            </td>
            <td className="cn-end">{line.seq}</td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}

function Said({ line: { kind, about, stage, value, before, words, sha256 } }: { line: Line }) {
  if (kind === 'evidence' || kind === 'evidence-withdrawn')
    return (
      <>
        <strong>{kind === 'evidence' ? 'Thêm tệp' : 'Rút tệp'}</strong> – {about}: {words}
        {sha256 && (
          <span className="cn-quiet cn-small cn-figure-note" title={sha256}>
            SHA-256 {sha256.slice(0, 16)}…
          </span>
        )}
      </>
    );
  return (
    <>
      {about} {stage && <span className="cn-quiet">({STAGE_WORDS[stage].toLowerCase()})</span>}:{' '}
      {before !== null && <del>{formatFigure(before)}</del>}{' '}
      {value === null ? <strong>xoá</strong> : <strong>{formatFigure(value)}</strong>}
      {words && <span className="cn-quiet cn-small cn-figure-note">{words}</span>}
    </>
  );
}
