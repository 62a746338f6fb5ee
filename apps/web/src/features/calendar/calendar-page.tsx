import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useListParams } from '../../components/list/use-list-params';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Section } from '../../components/section';
import { SelectField } from '../../components/select-field';
import { partsOf } from '../../format/date';
import { useClock } from '../../app/clock';
import { Changes } from './changes';
import { yearKey } from './draft';
import { EditYear } from './edit-year';
import { YearGrid } from './year-grid';

/** years that the shipped plans reach over */
const YEARS = Array.from({ length: 8 }, (_, at) => String(2023 + at)).map((value) => ({ value, label: value }));
const FILTER = { nam: '' };
const NOTHING: ReadonlySet<string> = new Set();

/** The days that offices work, year by year: to read, and for the programme's administrator to change. */
export function CalendarPage() {
  const [params, setParams] = useListParams(FILTER);
  const { data: clock } = useClock();
  const wanted = /^20\d\d$/.test(params.nam) ? Number(params.nam) : clock && partsOf(clock.today).year;
  const query = useQuery({
    queryKey: ['calendar', wanted],
    enabled: wanted !== undefined,
    queryFn: ({ signal }) => body(api.GET('/api/calendar/{year}', { params: { path: { year: wanted ?? 0 } }, signal })),
  });
  return (
    <>
      <PageHeader
        title={wanted ? `Lịch làm việc năm ${wanted}` : 'Lịch làm việc'}
        extra={
          <SelectField
            compact
            label="Năm"
            options={YEARS}
            value={String(wanted ?? '')}
            onChange={(nam) => setParams({ nam })}
          />
        }
      />
      <Loaded query={query} headed>
        {(year) => (
          <div className="cn-stack">
            {!year.announced && (
              <Notice kind="near" title={`Lịch nghỉ năm ${year.year} chưa công bố.`}>
                <p>
                  Mới có các ngày luật định theo dương lịch; Tết Nguyên đán, Giỗ Tổ Hùng Vương và ngày hoán đổi chưa có,
                  nên thời hạn tính theo ngày làm việc trong năm này còn có thể thay đổi.
                </p>
              </Notice>
            )}
            {year.mayEdit ? (
              <EditYear key={yearKey(year)} year={year} />
            ) : (
              <Section title="Các tháng">
                <YearGrid year={year.year} days={year.days} changed={NOTHING} today={year.today} picked={null} />
              </Section>
            )}
            <Changes changes={year.changes} />
          </div>
        )}
      </Loaded>
    </>
  );
}
