import type { Schemas } from '@app/api-client';
import { bodyOf, policeLetters } from '@app/domain/documents';
import { legalDate } from '@app/domain/shared';
import { shown, weekdayBefore } from '../stage/days';
import { evidencePdf } from '../stage/evidence-pdf';
import { formOf } from '../stage/form-of';
import { done } from '../stage/people';
import type { Stage } from '../stage/stage';
import { pathTo, type Line, type Setting } from './setting';

type Component = Schemas['ComponentRowView'];

/** Days before the step on which a paper is dated: confirmations and test results hold for thirty. */
const DATED_BEFORE = 2;

/** Uploads a paper under every component that somebody needs and `account` may add to now. */
export async function addEvidence(
  stage: Stage,
  setting: Setting,
  line: Line,
  { account, day }: { readonly account: string; readonly day: string },
): Promise<number> {
  const client = await stage.people.as(account);
  const { components } = done('answers', await client.GET('/api/dossiers/{id}/answers', pathTo(line)));
  const wanted = components.filter(isWanted);
  for (const component of wanted) await upload(stage, setting, line, { account, day, component });
  return wanted.length;
}

const isWanted = ({ need, source, editable, evidence }: Component): boolean =>
  need === 'always' && source === 'upload' && editable && evidence.every(({ withdrawn }) => withdrawn !== null);

/** Symbols of the papers of a dossier, as a commune writes them; whatever is none of these is a report (BC). */
const SYMBOLS: Readonly<Record<string, string>> = {
  D0: 'ĐK-UBND',
  D4: 'BB-UBND',
  D5: 'BB-UBND',
  D12: 'KH-UBND',
};

const symbolOf = (component: string, unit: string): string =>
  component === 'D8' ? `XN-${policeLetters(unit)}` : (SYMBOLS[component] ?? 'BC-UBND');

interface Upload {
  readonly account: string;
  readonly day: string;
  readonly component: Component;
}

/** A real PDF through the real upload. */
async function upload(
  stage: Stage,
  { plan }: Setting,
  line: Line,
  { account, day, component: { id, label } }: Upload,
): Promise<void> {
  const dated = weekdayBefore(legalDate(day), DATED_BEFORE);
  const number = `${stage.chance.between(2, 90, 'number of a paper', line.unitCode, id)}/${symbolOf(id, line.unitName)}`;
  const by = plan.components.find((component) => component.id === id)?.by;
  const issuer = id === 'D8' || by === plan.roles.stater ? `Công an ${line.unitName}` : bodyOf(line.unitName);
  const lines = ['Số liệu và nội dung trong văn bản này là giả định, dùng để trình diễn.'];
  const title = label.toLocaleUpperCase('vi');
  const pdf = await evidencePdf({ issuer, number, day: shown(dated), title, lines });
  const fields = { component: id, paperNumber: number, paperDate: dated };
  const client = await stage.people.as(account);
  done(
    `${line.unitName} uploads ${id}`,
    await client.POST('/api/dossiers/{id}/evidence', {
      ...pathTo(line),
      body: { ...fields, file: '' },
      bodySerializer: () => formOf(fields, `${id}.pdf`, pdf),
    }),
  );
}
