import { Injectable } from '@nestjs/common';
import type { DifficultyEvent } from '@app/domain/periods';
import { Door, type ActRequest, type Advanced } from '@app/workflow';
import { DifficultyLifecycle } from '../difficulty.lifecycle';
import { Difficulty } from '../persistence/difficulty.entity';

/** The addressee answers, or the office through whose hands the difficulty came. */
@Injectable()
export class AnswerDifficulty {
  constructor(
    private readonly door: Door,
    private readonly lifecycle: DifficultyLifecycle,
  ) {}

  run(request: ActRequest, id: string, text: string): Promise<Advanced> {
    return this.door.act(request, this.lifecycle, id, 'answer', async (tx, { facts }) => {
      const late = facts.due !== null && tx.today > facts.due;
      await tx.manager.update(Difficulty, { id }, { answer: text, answeredAt: tx.now, late });
      return { type: 'ANSWER', on: tx.today, late, text } satisfies DifficultyEvent;
    });
  }
}
