import type { DataSource } from 'typeorm';
import type { Settings } from '../config/settings';

/** In production papers are dated and deadlines pass by the real clock. @throws when this database's clock is the demonstration's */
export async function refuseSimulatedClock(database: DataSource, { NODE_ENV }: Settings): Promise<void> {
  if (NODE_ENV !== 'production') return;
  const [clock] = await database.query<[{ simulated: boolean }]>('SELECT simulated FROM office_clock');
  if (clock.simulated)
    throw new Error('Đồng hồ của cơ sở dữ liệu là đồng hồ trình diễn; không chạy chính thức trên dữ liệu này.');
}
