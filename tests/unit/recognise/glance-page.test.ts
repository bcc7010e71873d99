import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { DomDocument } from '../../../core/document/dom';
import { pageMayBeReport } from '../../../core/recognise/glance-page';

const look = (body: string, title = '页面'): boolean =>
  pageMayBeReport(new JSDOM(`<title>${title}</title>${body}`).window.document as unknown as DomDocument);

const SHOP = '<p>容量5升，重1.8千克，售价199元，月销3200件，好评率98%，48小时内发货，七天内可以退换。</p>'.repeat(12);
const REPORT = '<p>各位代表：过去一年，地区生产总值增长6.1%，新增就业1.4万人，改造老旧小区31个。</p>'.repeat(12);

describe('pageMayBeReport', () => {
  test('lets a report pass, by its words or by its title', () => {
    expect(look(REPORT)).toBe(true);
    expect(look(SHOP, '某区2024年政府工作报告')).toBe(true);
  });

  test('lets words pass that spaces or elements part', () => {
    expect(look(`${SHOP}<p>政 府 <b>工 作</b>&nbsp;报 告</p>`)).toBe(true);
  });

  test('holds back a page without a report’s words', () => {
    expect(look(SHOP)).toBe(false);
  });

  test('is not misled by menus, scripts, forms and what is no text yet', () => {
    const around = [
      '<nav><a href="/r">政府工作报告</a><a href="/b">财政预算</a></nav>',
      '<script>const menu = "统计公报";</script>',
      '<select><option>五年规划</option></select><textarea>政府工作报告</textarea>',
      `<template>${REPORT}</template>`,
    ];
    expect(look(around.join('') + SHOP)).toBe(false);
  });

  test('waits for the text: a title alone is no report', () => {
    expect(look('<div id="app">请稍候</div>', '某区2024年政府工作报告')).toBe(false);
    expect(look('')).toBe(false);
  });

  test('reads tens of thousands of elements side by side in one walk', () => {
    const dom = new JSDOM('<p><i>·</i></p>'.repeat(20_000) + REPORT);
    expect(pageMayBeReport(dom.window.document as unknown as DomDocument)).toBe(true);
  });
});
