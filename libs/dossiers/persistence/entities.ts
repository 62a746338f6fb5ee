import { DossierEntry } from './dossier-entry.entity';
import { Dossier } from './dossier.entity';
import { Evidence } from './evidence.entity';
import { Figure } from './figure.entity';
import { SupplementItem } from './supplement-item.entity';
import { SupplementRequest } from './supplement-request.entity';

export const dossierEntities = [Dossier, DossierEntry, Figure, Evidence, SupplementRequest, SupplementItem];
