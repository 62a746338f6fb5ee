/**
 * What follows from a step, as the machine says it: a job for the outbox, with ids only. Machines use one action, `effect`, whose
 * params are this record; the door writes each as an outbox row in the same transaction.
 */
export interface Effect {
  readonly job: string;
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
}
