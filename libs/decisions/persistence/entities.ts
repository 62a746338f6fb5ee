import { DecisionItem } from './decision-item.entity';
import { FinalConfirmation } from './final-confirmation.entity';
import { Recognition } from './recognition.entity';

export const decisionEntities = [FinalConfirmation, DecisionItem, Recognition];
