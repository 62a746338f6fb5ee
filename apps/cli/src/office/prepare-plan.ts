import { parseArgs } from 'node:util';
import type { EntityManager } from 'typeorm';
import { identityEntities } from '@app/identity';
import { planEntities, PlanDraft, PublishedShelf, readPlanText } from '@app/plans';
import { dataSource } from '@app/platform';
import { loadPlanUnits, territoryEntities } from '@app/territory';
import { needed } from '../needed';
import { errorLines } from '../plan/error-lines';
import { writePlanOffices } from './write-plan-offices';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `office prepare-plan`: lays the ground for a draft of a plan that its administrator wants to publish on screen: the units that it names itself,
 * the offices that its seats need, and which of them see police figures. Can be repeated; what is there stays. Reads DATABASE_OWNER_URL.
 */
export async function preparePlan(words: string[]): Promise<void> {
  const { values } = parseArgs({ args: words, options: { draft: { type: 'string' } } });
  const id = values.draft ?? '';
  if (!UUID.test(id)) throw new Error('Cách dùng: office prepare-plan --draft MÃ (mã ghi ở trang bản thảo)');
  const database = await dataSource({
    url: needed('DATABASE_OWNER_URL'),
    entities: [...identityEntities, ...territoryEntities, ...planEntities],
  }).initialize();
  try {
    const offices = await database.transaction((manager) => layGround(manager, id));
    console.log(`Đã có đủ địa bàn và ${offices} cơ quan của bản thảo. Người làm việc ở đó: office add-account.`);
  } finally {
    await database.destroy();
  }
}

/** @throws in Vietnamese when there is no such draft, its text has errors, or it lies elsewhere or names what nobody knows */
export async function layGround(manager: EntityManager, id: string): Promise<number> {
  const draft = await manager.findOneBy(PlanDraft, { id });
  if (!draft) throw new Error(`Không có bản thảo ${id}.`);
  const read = readPlanText(draft.text, await new PublishedShelf().open({ manager }));
  if ('errors' in read) throw new Error(errorLines(`Bản thảo ${id}`, read.errors).join('\n'));
  const { plan } = read;
  if (plan.units.province !== undefined && plan.units.province !== draft.provinceCode)
    throw new Error(`Bản thảo là kế hoạch của tỉnh ${plan.units.province}, không phải của tỉnh ${draft.provinceCode}.`);
  await loadPlanUnits(manager, plan);
  return (await writePlanOffices(manager, plan, draft.provinceCode)).length;
}
