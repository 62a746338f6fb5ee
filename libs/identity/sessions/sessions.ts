import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import {
  isRole,
  officesAt,
  OVERSEEING,
  OVERSEERS,
  type OfficeLevel,
  type PersonActing,
  type Scope,
} from '@app/domain/identity';
import { Problem } from '@app/platform';

const LASTS = '12 hours';
const IDLE = '30 minutes';
const TRIES = 10;
/** … of all accounts together: a whole province may sit behind one address, but spraying a password over its accounts fails more often */
const TRIES_OF_ADDRESS = 100;

/** argon2id with the parameters OWASP recommends (19 MiB, 2 passes, 1 lane). */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

export interface Visitor {
  readonly address: string;
  readonly agent: string;
}

/** All null but the failures when there is no such account. */
interface Account {
  readonly person_id: string | null;
  readonly password_hash: string | null;
  /** a chair that the person holds today */
  readonly position_id: string | null;
  /** of this account from this address in the last 15 minutes, the present attempt among them */
  readonly failures: number;
}

interface SessionRow {
  readonly person_id: string;
  readonly name: string;
  readonly position_id: string;
  readonly title: string;
  readonly role: string;
  readonly office_id: string;
  readonly office_kind: string;
  readonly office_name: string;
  readonly province_code: string;
  readonly unit_code: string | null;
  /** of the office's unit */
  readonly level: OfficeLevel;
  /** its unit and those that belong to it; null: every unit of the province */
  readonly units: string[] | null;
  readonly police: boolean;
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Server-side sessions: 12 hours at most, 30 minutes idle (wall clock). The database keeps only a digest of the token, so that a copy
 * of it opens nothing. Everything here goes through functions of the database: before sign-in there is no scope.
 */
@Injectable()
export class Sessions {
  /** verifying against it takes as long as against a real one, so that an unknown account cannot be told by the time it takes */
  private readonly nobody = hashPassword(randomBytes(16).toString('hex'));

  constructor(private readonly database: DataSource) {}

  /**
   * @returns the token for the cookie; a new one at every sign-in, so that a planted one is worth nothing
   * @throws Problem 401 `sign-in-failed` (which part was wrong is not told), 429 after ten failures of one account in 15 minutes from one
   * address, whether there is such an account or not
   */
  async open(account: string, password: string, { address, agent }: Visitor): Promise<string> {
    await this.refuseSpraying(address);
    const given = account.normalize('NFC').trim().toLowerCase();
    const attempt = await this.begin(given, address);
    const [row] = await this.database.query<[Account]>('SELECT * FROM sign_in_account($1, $2)', [given, address]);
    if (row.failures > TRIES) {
      await this.database.query('SELECT forget_sign_in($1)', [attempt]);
      throw new Problem(429, 'too-many', 'Quá nhiều lần', 'Đăng nhập sai quá nhiều lần; xin đợi 15 phút rồi thử lại.');
    }
    const right = await verify(row.password_hash ?? (await this.nobody), password);
    if (!right || row.position_id === null)
      throw new Problem(401, 'sign-in-failed', 'Không đăng nhập được', 'Tài khoản hoặc mật khẩu chưa đúng.');
    await this.database.query('SELECT settle_sign_in($1)', [attempt]);
    const token = randomBytes(32).toString('base64url');
    await this.database.query(`SELECT open_session($1, $2, $3, $4::interval, $5, $6)`, [
      digest(token),
      row.person_id,
      row.position_id,
      LASTS,
      address,
      agent.slice(0, 300),
    ]);
    return token;
  }

  /** Counts as failed from the start: parallel attempts must see each other. */
  private async begin(account: string, address: string): Promise<number> {
    const [{ attempt }] = await this.database.query<[{ attempt: number }]>('SELECT begin_sign_in($1, $2) AS attempt', [
      account,
      address,
    ]);
    return attempt;
  }

  /** @throws Problem 429 after a hundred failures in 15 minutes from one address, whichever accounts they tried */
  private async refuseSpraying(address: string): Promise<void> {
    const [row] = await this.database.query<[{ failures: number }]>('SELECT failures_from($1) AS failures', [address]);
    if (row.failures >= TRIES_OF_ADDRESS)
      throw new Problem(
        429,
        'too-many-from-address',
        'Quá nhiều lần',
        'Từ mạng này đã đăng nhập sai quá nhiều lần; xin đợi 15 phút rồi thử lại.',
      );
  }

  /** The person acting, or null when the token opens nothing (any more). */
  async actorOf(token: string): Promise<PersonActing | null> {
    const [row] = await this.database.query<SessionRow[]>('SELECT * FROM session_of($1, $2::interval)', [
      digest(token),
      IDLE,
    ]);
    return row && isRole(row.role) ? acting(row, row.role) : null;
  }

  async close(token: string): Promise<void> {
    await this.database.query('SELECT close_session($1)', [digest(token)]);
  }

  /** @returns false when the position is not one of the person's */
  async changePosition(token: string, positionId: string): Promise<boolean> {
    const [row] = await this.database.query<[{ change_position: boolean }]>('SELECT change_position($1, $2)', [
      digest(token),
      positionId,
    ]);
    return row.change_position;
  }
}

function acting(row: SessionRow, role: PersonActing['role']): PersonActing {
  return {
    kind: 'person',
    personId: row.person_id,
    positionId: row.position_id,
    name: row.name,
    title: row.title,
    role,
    officeId: row.office_id,
    officeKind: row.office_kind,
    officeName: row.office_name,
    unitCode: row.unit_code,
    scope: scopeOf(row, role),
  };
}

/**
 * Offices of a unit see it and what belongs to it; offices of the province see the whole province, also what the districts that it has taken
 * over from worked on among themselves.
 */
function scopeOf({ province_code, units, level, office_id, police }: SessionRow, role: PersonActing['role']): Scope {
  return {
    province: province_code,
    units,
    audiences: [
      office_id,
      officesAt(level),
      ...(level === 'province' ? [officesAt('district')] : []),
      ...(police ? ['police'] : []),
      ...(OVERSEEING.includes(role) ? [OVERSEERS] : []),
    ],
  };
}
