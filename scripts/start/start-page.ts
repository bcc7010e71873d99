import type { StartPage } from './pages';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page that lists what there is to try. */
export function startPage(pages: StartPage[]): string {
  const items = pages.map(
    ({ address, title, name }) =>
      `<li><a href="${escapeHtml(encodeURI(address))}">${escapeHtml(title)}</a> <small>${escapeHtml(name)}</small></li>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>报数 · 示例页面</title>
<style>
  :root { color-scheme: light dark }
  body { font: 16px/1.8 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem }
  small { opacity: .7 }
</style>
<h1>报数 Baoshu</h1>
<p>打开一个页面，再点工具栏上的“报数”按钮。<br>Open a page, then click the Baoshu button in the toolbar.</p>
<ol>
${items.join('\n')}
</ol>
</html>
`;
}
