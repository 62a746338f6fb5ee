import { sittingOf } from '@app/domain/plans';
import { legalDateAt } from '@app/domain/shared';
import { dataSource } from '@app/platform';
import { DEMO_PASSWORD, identityEntities } from '@app/identity';
import { planEntities } from '@app/plans';
import { territoryEntities } from '@app/territory';
import { needed } from '../needed';
import { demonstrationOf, type Demonstration } from './demonstrations';
import { loadDemoOffice, revisionOf } from './load-demo-office';

/**
 * `demo load [plan|file]`: the offices of a plan on the first morning that its demonstration shows; without a plan Quảng Ngãi on 24/7/2025. Can be
 * repeated; prints plan and accounts as its last line.
 */
export async function loadDemo([plan]: string[]): Promise<void> {
  const demonstration = demonstrationOf(plan);
  const { lead, shown } = officesShown(demonstration);
  const database = await dataSource({
    url: needed('DATABASE_OWNER_URL'),
    entities: [...identityEntities, ...territoryEntities, ...planEntities],
  }).initialize();
  try {
    await database.transaction((manager) => loadDemoOffice(manager, demonstration));
    const accounts = await database.query<{ account: string }[]>(
      `SELECT account, title, office_name AS office, account = $1 AS begins,
         role <> 'council-member' AND (office_id = ANY ($2) OR office_id LIKE $3) AS show FROM demo_accounts()`,
      [`${lead}.chuyen-vien`, shown, `${demonstration.unit}.%`],
    );
    console.log(
      JSON.stringify({
        plan: demonstration.plan,
        accounts: accounts.map((row) => ({ ...row, password: DEMO_PASSWORD })),
      }),
    );
  } finally {
    await database.destroy();
  }
}

/** Who decides, keeps the desk, leads, appraises and keeps the minutes. The lead's officer has something to do on the first morning. */
function officesShown(demonstration: Demonstration): { lead: string; shown: string[] } {
  const { province, opens } = demonstration;
  const plan = revisionOf(demonstration);
  const day = legalDateAt(opens);
  const officeOf = (seat: string): string[] => {
    const office = sittingOf(plan, seat, day, { province, unit: null })?.office;
    return office ? [office] : [];
  };
  const secretaries = plan.council.seats.filter(({ role }) => role === 'secretary').flatMap(({ offices }) => offices);
  const seats = ['decider', 'desk', 'lead', ...secretaries, ...plan.panel.members.map(({ office }) => office)];
  const [lead = ''] = officeOf('lead');
  return { lead, shown: [...new Set(seats.flatMap(officeOf))] };
}
