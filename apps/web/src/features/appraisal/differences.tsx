import { Link } from 'react-router';
import { Notice } from '../../components/notice';
import type { Appraisal } from './appraisal-query';

/** *Lệch số liệu*, and one click to ask the commune why. */
export function Differences({ appraisal }: { appraisal: Appraisal }) {
  const { line, explanationRequest } = appraisal;
  const differing = line.figures.filter(({ differs }) => differs);
  if (differing.length === 0) return null;
  return (
    <Notice
      kind="near"
      title={`Lệch số liệu: ${differing.map(({ label }) => label.toLocaleLowerCase('vi')).join('; ')}`}
      actions={
        explanationRequest.length > 0 && (
          <Link to={`/ho-so/${line.dossierId}/yeu-cau-bo-sung`} state={{ items: explanationRequest }}>
            Đề nghị giải trình
          </Link>
        )
      }
    />
  );
}
