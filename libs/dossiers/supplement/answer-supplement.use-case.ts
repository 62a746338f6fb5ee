import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@app/domain/dossiers';
import { refusal } from '@app/domain/shared';
import { invalid, type Tx } from '@app/platform';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DossierLifecycle } from '../dossier.lifecycle';
import { fault } from '../fault';
import type { SupplementAnswerBody, SupplementBody } from './supplement.dto';
import { askedComponents } from './suspensions';

/** The commune answers everything that was asked: with new files, with words, or with both. Then the clock runs on. */
@Injectable()
export class AnswerSupplement {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DossierLifecycle,
  ) {}

  act(request: ActRequest, id: string, { answers = [] }: SupplementBody): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'supplement', async (tx, { subject, facts }) => {
      const answered = new Set(answers.map(({ component }) => component));
      const unanswered = facts.supplement.unanswered
        .map((one) => one.id)
        .filter((component) => !answered.has(component));
      if (subject.state === 'awaiting-supplement') await write(tx, id, answers);
      return { type: 'SUPPLEMENT', unanswered } satisfies DossierEvent;
    });
  }
}

async function write(tx: Tx, dossierId: string, answers: readonly SupplementAnswerBody[]): Promise<void> {
  const asked = await askedComponents(tx, dossierId);
  const faults = answers.flatMap(({ component }, i) =>
    asked.includes(component) ? [] : [fault(`/answers/${i}/component`, refusal('component.not-now'))],
  );
  if (faults.length > 0) throw invalid(faults);
  for (const { component, words } of answers) {
    await tx.manager.query(
      `UPDATE supplement_item i SET answer = $3 FROM supplement_request r
       WHERE r.dossier_id = $1 AND r.ended_at IS NULL AND i.dossier_id = r.dossier_id AND i.round = r.round AND i.component = $2`,
      [dossierId, component, words],
    );
  }
}
