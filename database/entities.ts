import { appraisalEntities } from '@app/appraisal';
import { decisionEntities } from '@app/decisions';
import { documentEntities } from '@app/documents';
import { dossierEntities } from '@app/dossiers';
import { fileEntities } from '@app/files';
import { identityEntities } from '@app/identity';
import { periodEntities } from '@app/periods';
import { planEntities } from '@app/plans';
import { territoryEntities } from '@app/territory';
import { workflowEntities } from '@app/workflow';

/** Every table that the code touches as an entity; each lib owns its own. One list for api, worker and cli. */
export const entities = [
  ...identityEntities,
  ...territoryEntities,
  ...planEntities,
  ...workflowEntities,
  ...fileEntities,
  ...documentEntities,
  ...periodEntities,
  ...dossierEntities,
  ...appraisalEntities,
  ...decisionEntities,
];
