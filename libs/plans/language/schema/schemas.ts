import { termDefinitions, type JsonSchema } from '@app/domain/criteria';
import { identitySections, LEVEL } from './identity';
import { INDICATOR, judgementSections } from './judgement';
import { procedureSections } from './procedure';
import { targetSections } from './targets';
import { tierSections } from './tiers';
import { unitSections } from './units';
import { DATE, ID, LABEL, list, map, PROVENANCE, YES_NO } from './words';
import { workSections } from './work';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const PLAN_SECTIONS = {
  ...identitySections,
  ...unitSections,
  ...tierSections,
  ...workSections,
  ...targetSections,
  ...judgementSections,
  ...procedureSections,
};

/** The closed vocabulary of a plan file. Editors may be given it as it stands; they ignore the formats. */
export const PLAN_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'plan-1',
  title: 'Kế hoạch',
  ...map(PLAN_SECTIONS, [
    'language',
    'plan',
    'revision',
    'vocabulary',
    'identity',
    'units',
    'roles',
    'selection',
    'period',
    'phases',
    'obligations',
    'criteria',
    'panel',
  ]),
  $defs: termDefinitions(PROVENANCE),
};

/** A procedure: what no law fixes, said once for many plans (plan language 2.2). */
export const PROCEDURE_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'procedure-1',
  ...map(
    {
      procedure: ID,
      sources: identitySections.sources,
      ladder: workSections.ladder,
      retention: judgementSections.retention,
      ...procedureSections,
    },
    ['procedure', 'status'],
  ),
};

/** A shared vocabulary (rule 10). */
export const VOCABULARY_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'vocabulary-1',
  ...map(
    {
      vocabulary: { type: 'integer', minimum: 1 },
      objects: list(map({ id: ID, label: LABEL, title: LABEL }, ['id', 'label', 'title'])),
      'unit-kinds': list(map({ id: ID, label: LABEL, level: LEVEL }, ['id', 'label', 'level'])),
      offices: list(map({ id: ID, label: LABEL, level: LEVEL, under: ID, until: DATE }, ['id', 'label', 'level'])),
      indicators: list(INDICATOR),
      components: list(map({ id: ID, label: LABEL, generated: YES_NO }, ['id', 'label'])),
      templates: list(map({ id: ID, label: LABEL }, ['id', 'label'])),
    },
    ['vocabulary', 'objects', 'unit-kinds', 'offices', 'indicators', 'components', 'templates'],
  ),
};
