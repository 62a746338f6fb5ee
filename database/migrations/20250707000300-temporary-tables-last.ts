import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINERS = [
  ...['begin_proving_again(uuid)', 'begin_sign_in(text, text)', 'change_position(text, uuid)', 'close_session(text)'],
  ...[
    'demo_accounts()',
    'failures_from(text)',
    'figures_to_judge(uuid)',
    'forget_sign_in(bigint)',
    'is_held(date, date)',
  ],
  ...['move_office_clock(timestamptz)', 'office_now()', 'open_session(text, uuid, uuid, interval, text, text)'],
  ...['proving_again(uuid, bigint, integer)', 'recognitions_around(text)', 'recognitions_of(uuid)'],
  ...['session_of(text, interval)', 'settle_sign_in(bigint)', 'sign_in_account(text, text)'],
  'signers_at(text[], text[], date)',
];

/**
 * Functions that run with their owner's rights. A path that does not name `pg_temp` is searched after it: a temporary table called `position` or
 * `office_clock`, which the worker may make, would stand for the office's own.
 */
export class TemporaryTablesLast20250707000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const definer of DEFINERS) await runner.query(`ALTER FUNCTION ${definer} SET search_path = public, pg_temp`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const definer of DEFINERS) await runner.query(`ALTER FUNCTION ${definer} SET search_path = public`);
  }
}
