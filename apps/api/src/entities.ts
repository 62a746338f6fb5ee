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

/** Every table that the API touches as an entity; each lib owns its own. */
export const entities = [
  ...identityEntities,
  ...territoryEntities,
  ...planEntities,
  ...periodEntities,
  ...workflowEntities,
  ...documentEntities,
  ...fileEntities,
  ...dossierEntities,
  ...appraisalEntities,
  ...decisionEntities,
];
