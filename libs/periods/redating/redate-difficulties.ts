import { Injectable } from '@nestjs/common';
import type { Redater } from '@app/workflow';

/** The day for an answer was promised when the difficulty was raised: a later calendar does not take it back. */
@Injectable()
export class RedateDifficulties implements Redater {
  async dueNow(): Promise<'kept'> {
    return 'kept';
  }

  async write(): Promise<void> {
    throw new Error('the day for an answer is never told anew');
  }
}
