import { Office } from './office.entity';
import { Position } from './position.entity';

export const identityEntities = [Office, Position];
