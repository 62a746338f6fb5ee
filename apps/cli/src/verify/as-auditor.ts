const AUDITOR = 'cn_auditor';

/**
 * The same server, seen with the auditor's eyes: whoever the address signs in as, every statement runs as `cn_auditor`, who reads
 * everything and writes nothing. An administrator's address works as well as the auditor's own.
 * @throws when the address is not one of PostgreSQL
 */
export function asAuditor(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  if (!['postgres:', 'postgresql:'].includes(url.protocol))
    throw new Error('Địa chỉ phải có dạng postgres://người-dùng:mật-khẩu@máy:5432/tên.');
  url.searchParams.set('options', `-c role=${AUDITOR} -c TimeZone=UTC -c default_transaction_read_only=on`);
  return url.toString();
}
