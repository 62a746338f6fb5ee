import type { EntityManager } from 'typeorm';

export async function publishShippedPlan(_manager: EntityManager, _plan: string, _number: number): Promise<void> {}
