import { identityEntities } from '@app/identity';
import { planEntities } from '@app/plans';
import { territoryEntities } from '@app/territory';
import { workflowEntities } from '@app/workflow';

/** Every table that the commands touch as an entity; each lib owns its own. */
export const entities = [...identityEntities, ...territoryEntities, ...planEntities, ...workflowEntities];
