import { merge } from './merge';
import { withoutProvenance } from './provenance';
import { isMap, type WrittenMap } from './written';

/**
 * What a tier says of panel, council and decision stands over what the plan says of them for its units, as the plan stands over its procedure.
 * A section of which the tier says nothing stays away from it.
 */
export function fillTiers(file: WrittenMap): WrittenMap {
  const filled = { ...file };
  for (const name of ['sub-units', 'parent']) {
    const tier = file[name];
    if (!isMap(tier)) continue;
    const whole = { ...tier };
    for (const section of ['panel', 'council', 'decision'])
      if (tier[section] !== undefined && file[section] !== undefined)
        whole[section] = merge(withoutProvenance(file[section]), tier[section]);
    filled[name] = whole;
  }
  return filled;
}
