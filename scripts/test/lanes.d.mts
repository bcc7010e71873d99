export function runLanes<Stage extends { name: string; needs?: string }>(
  lanes: Stage[][],
  run: (stage: Stage) => Promise<boolean>,
): Promise<{ stage: Stage; state: 'passed' | 'failed' | 'not run' }[]>;
