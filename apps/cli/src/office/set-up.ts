import { identityEntities } from '@app/identity';
import { planEntities } from '@app/plans';
import { dataSource } from '@app/platform';
import { territoryEntities } from '@app/territory';
import { needed } from '../needed';
import { setUpOffice } from './set-up-office';

/**
 * `office set-up`: makes a prepared, empty database an office's own; once, all of it or nothing. Reads DATABASE_OWNER_URL,
 * OFFICE_PROVINCE and ADMINISTRATOR_ACCOUNT, _NAME, _PASSWORD. No demonstration: the clock is the real one.
 */
export async function setUp(): Promise<void> {
  const wanted = {
    province: needed('OFFICE_PROVINCE'),
    administrator: {
      account: needed('ADMINISTRATOR_ACCOUNT'),
      name: needed('ADMINISTRATOR_NAME'),
      password: needed('ADMINISTRATOR_PASSWORD'),
    },
  };
  const database = await dataSource({
    url: needed('DATABASE_OWNER_URL'),
    entities: [...identityEntities, ...territoryEntities, ...planEntities],
  }).initialize();
  try {
    const { offices, plans } = await database.transaction((manager) => setUpOffice(manager, wanted));
    console.log(`Đã tạo ${offices} cơ quan, nạp lịch làm việc, công bố ${plans} bản kế hoạch.`);
    console.log(`Tài khoản quản trị chương trình: ${wanted.administrator.account}`);
  } finally {
    await database.destroy();
  }
}
