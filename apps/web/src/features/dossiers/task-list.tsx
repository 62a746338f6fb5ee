import { Link } from 'react-router';
import { Section } from '../../components/section';
import { ComponentStatus } from './component-status';
import { dossierPath, type AnswerFigure, type DossierPageData } from './dossier-query';
import { leftIn, OTHER_COMPONENTS, type Part } from './parts';
import { Left } from './parts-nav';

const TITLES: Partial<Record<string, string>> = {
  registering: 'Việc cần làm để đăng ký',
  draft: 'Việc cần làm để lập hồ sơ',
};

/** What the commune still has to do, part by part. */
export function TaskList({ page, tasks }: { page: DossierPageData; tasks: readonly Part<AnswerFigure>[] }) {
  const done = tasks.filter((part) => leftIn(part).length === 0).length;
  const { code } = page.subject.state;
  return (
    <Section title={TITLES[code] ?? 'Việc cần làm để bổ sung'}>
      <p>
        Đã đủ {done} trong {tasks.length} phần. Số liệu và tệp lưu ngay khi nhập; có thể dừng rồi làm tiếp bất cứ lúc
        nào.
      </p>
      <ol className="cn-plain-list cn-tasks">
        {tasks.map((part) => (
          <li key={part.key}>
            <Link to={{ search: `?muc=${part.key}` }}>
              {part.name}
              {part.label && `. ${part.label}`}
            </Link>
            <Left lines={leftIn(part)} />
          </li>
        ))}
        <li>
          {code === 'registering' && 'Đăng ký, bằng nút bên cạnh'}
          {code === 'draft' && (
            <Link to={`${dossierPath(page.subject.id)}/kiem-tra`}>Kiểm tra lại toàn bộ và trình lãnh đạo</Link>
          )}
          {code === 'awaiting-supplement' && (
            <Link to={`${dossierPath(page.subject.id)}/bo-sung`}>Trả lời yêu cầu và gửi bổ sung</Link>
          )}
        </li>
      </ol>
    </Section>
  );
}

/** The part of the page that a component stands in. */
const partOf = (component: string, criteria: DossierPageData['criteria']): string =>
  criteria.find(({ components }) => components.includes(component))?.id ?? OTHER_COMPONENTS;

/** Kiểm tra thành phần: is everything there, and still good? */
export function Checklist({ page: { components, criteria } }: { page: DossierPageData }) {
  return (
    <Section title="Thành phần hồ sơ đã nhận">
      <ul className="cn-plain-list cn-tasks">
        {components.map((component) => {
          const files = component.evidence.filter(({ withdrawn }) => withdrawn === null).length;
          return (
            <li key={component.id}>
              <Link to={{ search: `?muc=${partOf(component.id, criteria)}` }}>{component.label}</Link>
              <span className="cn-row">
                {files > 0 && <span className="cn-quiet">{files} tệp</span>}
                <ComponentStatus component={component} />
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
