import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const flag = ({ value }: { value: unknown }): unknown =>
  value === undefined ? false : value === '1' || value === 'true';

/** Every setting of the serving processes; `.env.example` explains each. Nothing else in the code reads the environment. */
export class Settings {
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  /** TCP port of the API on the loopback or all interfaces, see HOST */
  @Transform(({ value }) => Number(value))
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT: number = 3000;

  @IsString()
  HOST: string = '127.0.0.1';

  /** address that people type; `https` makes the session cookie a `__Host-` one */
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL: string = 'http://localhost:3000';

  /** folder of stored files and development keys */
  @IsString()
  @MinLength(1)
  DATA_DIR: string = '.data';

  @IsOptional()
  @IsString()
  DATABASE_URL_API?: string;

  @IsOptional()
  @IsString()
  DATABASE_URL_WORKER?: string;

  @IsOptional()
  @IsString()
  REDIS_URL?: string;

  /** demonstration: simulated clock, demo accounts, marked pages and papers; never in production */
  @Transform(flag)
  @IsBoolean()
  DEMO: boolean = false;
}

/** The environment does not fit; the message names every setting that is wrong. */
export class SettingsError extends Error {}

/** Reads and checks all settings once, when a process starts. Throws `SettingsError`; a half-configured process must not serve. */
export function loadSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const known = Object.keys(new Settings()).concat('DATABASE_URL_API', 'DATABASE_URL_WORKER', 'REDIS_URL');
  const given = Object.fromEntries(
    Object.entries(environment).filter(([key, value]) => known.includes(key) && value !== undefined && value !== ''),
  );
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const problems = validateSync(settings).map(
    (problem) => `${problem.property}: ${Object.values(problem.constraints ?? {}).join(', ')}`,
  );
  if (settings.NODE_ENV === 'production' && settings.DEMO) {
    problems.push('DEMO: không được bật chế độ trình diễn khi NODE_ENV=production');
  }
  if (problems.length > 0) throw new SettingsError(`Cấu hình chưa đúng:\n- ${problems.join('\n- ')}`);
  return settings;
}
