import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Schemas } from '@app/api-client';
import { api, body } from '../../api/client';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Facts, Section } from '../../components/section';
import { JOBS } from '../../app/menu';
import { formatDate } from '../../format/date';
import { formatNumber } from '../../format/number';
import { unitPath, validity } from './labels';
import { RecognitionsOfUnit } from './recognitions-of-unit';

type Unit = Schemas['UnitView'];
type Form = Schemas['UnitFormView'];

/** A unit: what it is, what bore its code before, where it came from and what became of it. */
export function UnitPage() {
  const { code = '' } = useParams();
  const query = useQuery({
    queryKey: ['unit', code],
    queryFn: ({ signal }) => body(api.GET('/api/units/{code}', { params: { path: { code } }, signal })),
  });
  return <Loaded query={query}>{(unit) => <Page unit={unit} />}</Loaded>;
}

function Page({ unit }: { unit: Unit }) {
  const [present, ...former] = unit.forms;
  const parent = present?.parent;
  return (
    <>
      <PageHeader title={unit.fullName} code={unit.code} back={{ to: JOBS.territory.path, label: 'Địa bàn' }} />
      <div className="cn-stack">
        {unit.today && <Ended unit={unit} today={unit.today} />}
        <Section title="Đơn vị">
          <Facts
            items={[
              ['Mã', unit.officialCode ? `${unit.officialCode} (trong kế hoạch: ${unit.code})` : unit.code],
              ['Cấp', present?.levelLabel],
              ['Thuộc', parent && <UnitLink unit={parent} />],
              ...(unit.province && unit.province.code !== parent?.code && unit.province.code !== unit.code
                ? ([['Tỉnh, thành phố', <UnitLink key="province" unit={unit.province} />]] as const)
                : []),
              ['Thời gian', present && validity(present.from, present.fromAttested, present.to)],
              [
                'Đơn vị trực thuộc hiện nay',
                unit.parts === 0 ? (
                  'không có'
                ) : (
                  <Link to={`${JOBS.territory.path}?thuoc=${encodeURIComponent(unit.code)}&con=current`}>
                    {formatNumber(unit.parts)} đơn vị
                  </Link>
                ),
              ],
            ]}
          />
        </Section>
        {unit.cameFrom.length > 0 && (
          <Section title={`Hình thành từ ${formatNumber(unit.cameFrom.length)} đơn vị`}>
            <ul>
              {unit.cameFrom.map(({ predecessor, kindLabel, day, source }) => (
                <li key={`${predecessor.code} ${day}`}>
                  <UnitLink unit={predecessor} own={unit.code} />: {kindLabel.toLocaleLowerCase('vi')} {unit.fullName}{' '}
                  từ {formatDate(day)}. <span className="cn-quiet">Nguồn: {source}.</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {(unit.level === 'commune' || unit.level === 'sub-unit') && <RecognitionsOfUnit unit={unit} />}
        {(former.length > 0 || (present && present.to !== null)) && (
          <Section title="Lịch sử của mã">
            {unit.forms.map((form) => (
              <FormOf key={form.from} form={form} own={unit.code} />
            ))}
          </Section>
        )}
      </div>
    </>
  );
}

function Ended({ unit, today }: { unit: Unit; today: NonNullable<Unit['today']> }) {
  const to = unit.forms[0]?.to;
  return (
    <Notice kind="near" title={`${unit.fullName} đã kết thúc${to ? ` hết ngày ${formatDate(to)}` : ''}.`}>
      {today.units.length > 0 && (
        <p>
          Nay là{' '}
          {today.units.map((one, at) => (
            <span key={one.code}>
              {at > 0 && ', '}
              <UnitLink unit={one} />
            </span>
          ))}
          .
        </p>
      )}
      {today.dissolved && <p>Không có đơn vị kế tục.</p>}
      {today.unknown.length > 0 && <p>{UNKNOWN}</p>}
    </Notice>
  );
}

const UNKNOWN = 'Chưa rõ đơn vị kế tục: nguồn dữ liệu của hệ thống không ghi.';

function FormOf({ form, own }: { form: Form; own: string }) {
  return (
    <div>
      <h3>{form.fullName}</h3>
      <p>
        {form.levelLabel}
        {form.parent && (
          <>
            , thuộc <UnitLink unit={form.parent} />
          </>
        )}
        ; {validity(form.from, form.fromAttested, form.to)}.
      </p>
      {form.became.map(({ kindLabel, successor, day, source }) => (
        <p key={successor?.code ?? 'none'}>
          {kindLabel} {successor && <UnitLink unit={successor} own={own} />} từ {formatDate(day)}.{' '}
          <span className="cn-quiet">Nguồn: {source}.</span>
        </p>
      ))}
      {form.successorUnknown && <p>{UNKNOWN}</p>}
    </div>
  );
}

/** A name that leads to its page, unless this is the page. */
function UnitLink({ unit: { code, fullName }, own }: { unit: Schemas['NamedUnit']; own?: string }) {
  return code === own ? <>{fullName}</> : <Link to={unitPath(code)}>{fullName}</Link>;
}
