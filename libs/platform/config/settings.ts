import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { IsProxyList } from './trusted-proxies';

const FLAGS: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };
/** anything but 1 and 0 stays as it is, and is refused: DEMO=no must not be read as "yes", nor DEMO=yes as "no" */
const flag = ({ value }: { value: unknown }): unknown => FLAGS[String(value)] ?? value;

const withoutSpaces = ({ value }: { value: unknown }): unknown => String(value).replace(/\s/g, '');

const DATABASE = /^postgres(ql)?:\/\/[^/\s]+\/[^/\s]+$/;
const databaseAddress = { message: 'phải có dạng postgres://vai-trò:mật-khẩu@máy:5432/tên' };
const port = { message: 'phải là số nguyên từ 0 đến 65535' };

/** Every setting of the serving processes; `.env.example` explains each. The commands of `apps/cli` read a few more, by `needed`. */
export class Settings {
  @IsIn(['development', 'test', 'production'], { message: 'phải là development, test hoặc production' })
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  /** TCP port of the API on the loopback or all interfaces, see HOST */
  @Transform(({ value }) => Number(value))
  @IsInt(port)
  @Min(0, port)
  @Max(65_535, port)
  PORT: number = 3000;

  @Matches(/^[\w.:-]+$/, { message: 'phải là địa chỉ IP hoặc tên máy' })
  HOST: string = '127.0.0.1';

  /** address that people type; `https` makes the session cookie a `__Host-` one */
  @IsUrl(
    { require_tld: false, protocols: ['http', 'https'], require_protocol: true },
    { message: 'phải là địa chỉ đầy đủ, ví dụ https://cong-nhan.example.vn' },
  )
  PUBLIC_URL: string = 'http://localhost:3000';

  /** whose X-Forwarded-For is believed; empty: nobody's */
  @Transform(withoutSpaces)
  @ValidateIf(({ TRUSTED_PROXY }: Settings) => TRUSTED_PROXY !== '')
  @IsProxyList(
    'phải là các địa chỉ IP, mạng (10.0.0.0/24) hoặc loopback, linklocal, uniquelocal, cách nhau bằng dấu phẩy',
  )
  TRUSTED_PROXY: string = '';

  /** folder of stored files and development keys */
  @MinLength(1)
  DATA_DIR: string = '.data';

  @IsOptional()
  @Matches(DATABASE, databaseAddress)
  DATABASE_URL_API?: string = undefined;

  @IsOptional()
  @Matches(DATABASE, databaseAddress)
  DATABASE_URL_WORKER?: string = undefined;

  @IsOptional()
  @Matches(/^rediss?:\/\/[^/\s]+(\/\d+)?$/, { message: 'phải có dạng redis://máy:6379' })
  REDIS_URL?: string = undefined;

  /** file that the worker touches as long as it works (its health check looks at the time of it); empty: none */
  HEARTBEAT_FILE: string = '';

  /** demonstration: simulated clock, demo accounts, marked pages and papers; never in production */
  @Transform(flag)
  @IsBoolean({ message: 'phải là 1 hoặc 0' })
  DEMO: boolean = false;
}

/** The environment does not fit; the message names every setting that is wrong. */
export class SettingsError extends Error {}

/** Reads and checks all settings once, when a process starts. Throws `SettingsError`; a half-configured process must not serve. */
export function loadSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const known = Object.keys(new Settings());
  const given = Object.fromEntries(
    Object.entries(environment).filter(([key, value]) => known.includes(key) && value !== undefined && value !== ''),
  );
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const problems = validateSync(settings).map(
    ({ property, constraints }) => `${property}: ${[...new Set(Object.values(constraints ?? {}))].join(', ')}`,
  );
  if (settings.NODE_ENV === 'production' && settings.DEMO) {
    problems.push('DEMO: không được bật chế độ trình diễn khi NODE_ENV=production');
  }
  if (problems.length > 0) throw new SettingsError(`Cấu hình chưa đúng:\n- ${problems.join('\n- ')}`);
  return settings;
}
