import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import type { PersonActing } from '@app/domain/identity';
import { Problem } from '@app/platform';

const TRIES = 10;

interface Account {
  readonly password_hash: string;
  /** wall clock; null while a try is free */
  readonly minutes_to_wait: number | null;
}

/** Signing, voting, publishing: the person proves again who they are. */
@Injectable()
export class Reauthentication {
  constructor(private readonly database: DataSource) {}

  /**
   * Not inside of the act's transaction: a refusal rolls that back, and the count of tries would go with it. Each try counts as failed from the
   * start, or parallel ones would not see each other: more than ten at one moment meet the limit with the right password too, and go through
   * when asked again.
   * @throws Problem 403 `reauthentication-failed`; 429 `too-many-reauthentications` after ten failures of one account in 15 minutes, whichever
   * sessions and acts they came from, the right password included
   */
  async require({ personId }: PersonActing, password: string): Promise<void> {
    const [{ attempt }] = await this.database.query<[{ attempt: string | null }]>(
      'SELECT begin_proving_again($1) AS attempt',
      [personId],
    );
    const [account] = await this.database.query<Account[]>('SELECT * FROM proving_again($1, $2, $3)', [
      personId,
      attempt,
      TRIES,
    ]);
    if (!account) throw failed();
    if (account.minutes_to_wait !== null) {
      await this.database.query('SELECT forget_sign_in($1)', [attempt]);
      throw tooMany(account.minutes_to_wait);
    }
    if (!(await verify(account.password_hash, password))) throw failed();
    await this.database.query('SELECT settle_sign_in($1)', [attempt]);
  }
}

const failed = (): Problem =>
  new Problem(
    403,
    'reauthentication-failed',
    'Chưa xác thực',
    'Mật khẩu xác nhận chưa đúng; chưa có gì được ký, bỏ phiếu hay công bố.',
  );

const tooMany = (minutes: number): Problem =>
  new Problem(
    429,
    'too-many-reauthentications',
    'Quá nhiều lần',
    `Mật khẩu xác nhận của tài khoản này đã sai ${TRIES} lần trong 15 phút; chưa có gì được ký, bỏ phiếu hay công bố. Xin thử lại sau ${minutes} phút. Nếu không phải ông/bà đã nhập sai, hãy đăng xuất và báo quản trị hệ thống.`,
  );
