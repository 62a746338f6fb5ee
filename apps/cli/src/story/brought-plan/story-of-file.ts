import { readFileSync } from 'node:fs';
import path from 'node:path';
import { legalDateAt } from '@app/domain/shared';
import { communesOf } from '@app/territory';
import { demonstrationOf } from '../../demo/demonstrations';
import { revisionOf } from '../../demo/load-demo-office';
import type { EmptyStage } from '../open-stage';
import { storyOf } from '../played-by-plan/story-of';
import { done } from '../stage/people';
import type { Story } from '../story';
import { scriptOf } from './script-of';

/** A plan that nobody has written a script for: drafted and published by its administrator as on screen, then played by itself. */
export function storyOfFile(file: string): Story {
  const demonstration = demonstrationOf(file);
  const plan = revisionOf(demonstration);
  const listed = plan.units.list.map(({ code }) => code);
  const units = listed.length > 0 ? listed : communesOf(demonstration.province);
  const day = legalDateAt(demonstration.opens);
  const story = storyOf(scriptOf(plan, units, day), demonstration);
  return { ...story, begins: (house) => publish(house, { administrator: story.administrator, file, day }) };
}

interface Publishing {
  readonly administrator: string;
  readonly file: string;
  readonly day: string;
}

async function publish({ people, timeline }: EmptyStage, { administrator, file, day }: Publishing): Promise<void> {
  const client = await people.as(administrator);
  const form = new FormData();
  form.set('file', new Blob([readFileSync(file)], { type: 'application/yaml' }), path.basename(file));
  const draft = done(
    'draft',
    await client.POST('/api/plan-drafts/upload', { body: { file: '' }, bodySerializer: () => form }),
  );
  const published = done(
    'publication',
    await client.POST('/api/plan-drafts/{id}/publication', {
      params: { path: { id: draft.id } },
      headers: { 'If-Match': `"${draft.version}"` },
      body: { password: people.password },
    }),
  );
  timeline.tell(day, `Kế hoạch ${published.plan} bản ${published.revision} được công bố từ tệp`);
}
