/**
 * Stages in lanes: lanes run side by side, the stages of one after another. A stage that fails stops no other, but one that needs
 * what it would have made is not run.
 *
 * @template {{ name: string, needs?: string }} Stage
 * @param {Stage[][]} lanes
 * @param {(stage: Stage) => Promise<boolean>} run true where the stage went well
 * @returns {Promise<{ stage: Stage, state: 'passed' | 'failed' | 'not run' }[]>} in the order of the lanes
 */
export async function runLanes(lanes, run) {
  const states = new Map();
  const runLane = async (lane) => {
    for (const stage of lane) {
      const possible = stage.needs === undefined || states.get(stage.needs) === 'passed';
      states.set(stage.name, possible ? ((await run(stage)) ? 'passed' : 'failed') : 'not run');
    }
  };
  await Promise.all(lanes.map(runLane));
  return lanes.flat().map((stage) => ({ stage, state: states.get(stage.name) }));
}
