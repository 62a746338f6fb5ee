import { PageHeader } from '../components/page-header';
import { StatePage } from '../components/state-page';

/** Holds a job's place until its screens come. */
export function UnbuiltPage({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <StatePage kind="empty" title="Chưa có nội dung" text="Màn hình này đang được hoàn thiện." headingLevel={2} />
    </>
  );
}
