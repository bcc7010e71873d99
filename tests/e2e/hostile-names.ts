import type { Route } from '../../scripts/browser/server';

/** What the pages hold; sentences of a district that does not exist. */
const PARAGRAPHS = [
  '各位代表：',
  '现在，我代表区人民政府向大会报告工作，请予审议，并请区政协委员和其他列席人员提出意见。',
  '一、2023年工作回顾',
  ...Array.from({ length: 12 }, () => '全区地区生产总值增长6.2%，一般公共预算收入完成38.4亿元，新增城镇就业1.6万人。'),
  '二、2024年工作安排',
  ...Array.from({ length: 6 }, () => '今年，地区生产总值增长6%左右，一般公共预算收入增长4%，新增城镇就业1.5万人。'),
];
/** Three figures a paragraph. */
export const FIGURES = 18 * 3;

const HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>深圳市罗湖区2024年政府工作报告</title>';
const BODY = `<h1>深圳市罗湖区2024年政府工作报告</h1>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('\n')}`;

/** Names every control of a form like a member of it: all that the browser itself knows, and more than one at a time. */
const NAME_CONTROLS = `<script>
  const form = document.forms[0];
  const append = Node.prototype.append ?? Element.prototype.append;
  const names = new Set();
  for (let prototype = HTMLFormElement.prototype; prototype !== null; prototype = Object.getPrototypeOf(prototype))
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  for (const name of names) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    append.call(form, input);
  }
</script>`;

/** Names an image and a form like each member of the document. */
const NAME_IMAGES = `<script>
  const named = new Set();
  for (let prototype = Document.prototype; prototype !== null; prototype = Object.getPrototypeOf(prototype))
    for (const name of Object.getOwnPropertyNames(prototype)) named.add(name);
  const holder = document.createElement('div');
  for (const name of named) {
    const image = new Image();
    image.setAttribute('name', name);
    holder.append(image);
  }
  document.body.append(holder);
</script>`;

const html = (body: string): Route => ({ type: 'text/html', body: `${HEAD}${body}</html>` });
const control = (name: string): string => `<input type="hidden" name="${name}">`;
/** Each broke a reading once, the first one the tab. */
export const NAMES = [
  'nextSibling',
  'parentNode',
  'firstChild',
  'getAttribute',
  'hasAttribute',
  'textContent',
  'getElementsByTagName',
];

/** Reports whose markup gives names of the DOM's own members to controls and images. */
export const NAMED_PAGES: Record<string, Route> = {
  ...Object.fromEntries(NAMES.map((name) => [`/named-${name}.html`, html(`<form>${control(name)}${BODY}</form>`)])),
  '/named-all.html': html(`<form>${BODY}</form>${NAME_CONTROLS}`),
  '/named-document.html': html(`${BODY}${NAME_IMAGES}`),
};
