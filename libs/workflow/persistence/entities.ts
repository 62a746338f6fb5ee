import { Deadline } from './deadline.entity';
import { HistoryEvent } from './history-event.entity';
import { Subject } from './subject.entity';

export const workflowEntities = [Subject, Deadline, HistoryEvent];
