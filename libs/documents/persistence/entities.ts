import { DocumentNumber } from './document-number.entity';
import { NumberSeries } from './number-series.entity';
import { OfficialPaper } from './official-paper.entity';

export const documentEntities = [OfficialPaper, NumberSeries, DocumentNumber];
