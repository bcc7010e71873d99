import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExtensionView } from '../../scripts/browser/extension-view';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of accessibility that a view breaks, with the elements that break them. */
export async function violations(view: ExtensionView): Promise<string[]> {
  await view.evaluate(AXE);
  return view.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run();
    if (passes.length === 0) throw new Error('axe found nothing to look at');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
