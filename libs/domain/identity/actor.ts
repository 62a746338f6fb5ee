import type { Role } from './roles';

/**
 * What rows somebody may see and write; row-level security compares it with the columns `province_code`, `unit_code`, `audience`.
 * - `province`: two digits (`51`), or `*` for a process that serves the whole country (worker, administrator of the installation)
 * - `units`: codes of the office's own unit and of those that belong to it; `null` means every unit of the province
 * - `audiences`: narrower readerships this office belongs to; a row without audience is shared
 */
export interface Scope {
  readonly province: string;
  readonly units: readonly string[] | null;
  readonly audiences: readonly string[];
}

/** Somebody acting: a person in one position of one office. */
export interface PersonActing {
  readonly kind: 'person';
  readonly personId: string;
  readonly positionId: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  /** id of the office, e.g. `51.cat`, `21361.ubnd-xa` */
  readonly officeId: string;
  /** kind of the office in the plan's vocabulary, e.g. `cat`, `syt`, `ubnd-xa` */
  readonly officeKind: string;
  readonly officeName: string;
  /** the unit this office belongs to (district, commune, part of one); null for offices of the province */
  readonly unitCode: string | null;
  readonly scope: Scope;
}

/** The clockwork itself: deadlines that pass, documents that are drawn up. Shown as “tự động”. */
export interface Automatic {
  readonly kind: 'automatic';
  /** which part of the clockwork, e.g. `deadline-sweep` */
  readonly name: string;
  readonly scope: Scope;
  /** who set it going, e.g. the chairman whose approval selects 26 dossiers */
  readonly onBehalfOf?: PersonActing;
}

export type Actor = PersonActing | Automatic;

/** Where an office stands; null of its unit means the province. */
export type OfficeLevel = 'province' | 'district' | 'commune' | 'sub-unit';

/**
 * Readership of what the offices of one level work on among themselves: where the province appraises, opinions and the council's ballots are
 * no commune's; where a ward appraises its quarters, they are no quarter's.
 */
export const officesAt = (level: OfficeLevel | 'nation'): string =>
  `${level === 'nation' ? 'province' : level}-offices`;

/** Readership of those who look at everything of their jurisdiction and are party to nothing: also drafts that are one office's own. */
export const OVERSEERS = 'overseers';

export const EVERYWHERE: Scope = { province: '*', units: null, audiences: ['*'] };

/** The clockwork acting for nobody in particular, with the whole country in view. */
export const automatic = (name: string, onBehalfOf?: PersonActing): Automatic => ({
  kind: 'automatic',
  name,
  scope: EVERYWHERE,
  ...(onBehalfOf && { onBehalfOf }),
});
