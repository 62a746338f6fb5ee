import { loadSettings, SettingsError } from './settings';

/** what a start with these settings says, without its heading */
function told(environment: NodeJS.ProcessEnv): string[] {
  try {
    loadSettings(environment);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

describe('settings at the start of a process', () => {
  it('without any, the defaults stand', () =>
    expect(loadSettings({})).toMatchObject({
      NODE_ENV: 'development',
      PORT: 3000,
      TRUSTED_PROXY: '',
      DEMO: false,
      REDIS_URL: undefined,
    }));

  it('every wrong one is told at once, by name and in Vietnamese', () =>
    expect(told({ PORT: '70000', DEMO: 'yes', PUBLIC_URL: 'cong-nhan.vn', DATABASE_URL_API: 'mysql://a@b/c' })).toEqual(
      [
        '- PORT: phải là số nguyên từ 0 đến 65535',
        '- PUBLIC_URL: phải là địa chỉ đầy đủ, ví dụ https://cong-nhan.example.vn',
        '- DATABASE_URL_API: phải có dạng postgres://vai-trò:mật-khẩu@máy:5432/tên',
        '- DEMO: phải là 1 hoặc 0',
      ],
    ));

  it('a demonstration is never production', () =>
    expect(told({ NODE_ENV: 'production', DEMO: '1' })).toEqual([expect.stringMatching(/^- DEMO: /)]));

  it.each(['', 'loopback', '10.0.0.4', '10.0.0.0/24, fd00::/8', 'uniquelocal,linklocal'])(
    'TRUSTED_PROXY=%j names who is believed',
    (value) => expect(told({ TRUSTED_PROXY: value })).toEqual([]),
  );

  it.each(['true', '1', '*', '0.0.0.0/0', '10.0.0.0/33', '10.0.0.1;10.0.0.2', 'proxy.example.vn', '10.0.0.1,'])(
    'TRUSTED_PROXY=%j would believe everybody, or nobody knows whom',
    (value) => expect(told({ TRUSTED_PROXY: value })).toEqual([expect.stringMatching(/^- TRUSTED_PROXY: /)]),
  );

  it.each(['redis', 'http://redis:6379', 'redis://'])('REDIS_URL=%j leads nowhere', (value) =>
    expect(told({ REDIS_URL: value })).toEqual(['- REDIS_URL: phải có dạng redis://máy:6379']),
  );
});
