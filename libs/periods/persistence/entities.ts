import { ChaseLetterDrawn } from './chase-letter.entity';
import { Difficulty } from './difficulty.entity';
import { Obligation } from './obligation.entity';
import { PeriodEvent } from './period-event.entity';
import { Period } from './period.entity';
import { ReportFile } from './report-file.entity';
import { SelectedUnit } from './selected-unit.entity';
import { SelectionProposal } from './selection-proposal.entity';

export const periodEntities = [
  Period,
  PeriodEvent,
  SelectionProposal,
  SelectedUnit,
  Obligation,
  Difficulty,
  ChaseLetterDrawn,
  ReportFile,
];
