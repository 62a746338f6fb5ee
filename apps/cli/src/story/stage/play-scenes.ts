import type { Scene, Stage } from './stage';

/** Plays the scenes in the order of their hours. The clock moves only while nobody acts and nothing is left to do. */
export async function playScenes(stage: Stage, scenes: readonly Scene[]): Promise<void> {
  const ordered = scenes
    .map((scene, index) => ({ scene, index }))
    .sort((a, b) => compare(a.scene.at, b.scene.at) || a.index - b.index);
  for (const { scene } of ordered) {
    await stage.clock.advanceTo(scene.at);
    const said = await scene.play(stage);
    await stage.clock.quiet();
    if (said !== undefined) stage.timeline.tell(scene.at.slice(0, 10), said);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
