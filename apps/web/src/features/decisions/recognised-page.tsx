import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { api, body } from '../../api/client';
import type { PeriodLine } from '../../app/present-period';
import { DataList } from '../../components/list/data-list';
import { usePages } from '../../components/list/use-pages';
import { OfPeriod } from '../../components/of-period';
import { PageHeader } from '../../components/page-header';
import { UnitName } from '../../components/unit-name';
import { formatDate } from '../../format/date';

/** The list of recognised units of a period: which unit, by which decision; never how many people. */
export function RecognisedPage() {
  return (
    <>
      <PageHeader
        title="Danh sách công nhận"
        extra={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            In danh sách
          </Button>
        }
      />
      <OfPeriod headed>{(period) => <ListOf key={period.id} period={period} />}</OfPeriod>
    </>
  );
}

function ListOf({ period }: { period: PeriodLine }) {
  const pages = usePages(['recognitions', period.id], (after, signal) =>
    body(
      api.GET('/api/recognitions', {
        params: { query: { period: period.id, ...(after === undefined ? {} : { after }) } },
        signal,
      }),
    ),
  );
  return (
    <>
      <p className="cn-quiet">{period.label}</p>
      <DataList
        label="Danh sách địa bàn được công nhận"
        noun="địa bàn"
        pages={pages}
        rowKey={({ unitCode }) => unitCode}
        empty={{
          title: 'Chưa có địa bàn nào được công nhận trong kỳ này',
          text: 'Danh sách có sau khi quyết định công nhận được phát hành.',
        }}
        columns={[
          {
            key: 'unit',
            title: 'Địa bàn',
            heading: true,
            cell: ({ unit, unitCode }) => <UnitName unit={{ code: unitCode, name: unit }} showCode />,
          },
          {
            key: 'number',
            title: 'Quyết định',
            cell: ({ number, documentId }) => <Link to={`/van-ban/${documentId}`}>Số {number}</Link>,
          },
          { key: 'date', title: 'Ngày', cell: ({ date }) => formatDate(date) },
        ]}
      />
    </>
  );
}
