import { describe, expect, it } from 'vitest';
import { readUnprefixedXml, readXml } from '../../../core/files/xml';

/** What a reader is told of a source, one after the other; of an element its attribute `k`. */
function told(source: string): string[] {
  const events: string[] = [];
  readXml(source, {
    open: (name, attribute) => {
      const value = attribute('k');
      events.push(value === null ? `<${name}` : `<${name} ${value}`);
    },
    close: (name) => events.push(`/${name}`),
    text: (text) => events.push(text),
  });
  return events;
}

describe('XML is read from front to end', () => {
  it.each([
    ['<a k="1">x<b/>y</a>', ['<a 1', 'x', '<b', '/b', 'y', '/a']],
    ["<a j='2' k='&lt;&#20803;&#x5143;&quot;'/>", ['<a <元元"', '/a']],
    ['<a j="k=1" k = "2"></a >', ['<a 2', '/a']],
    // A mark within a value ends no tag
    ['<a k="x>y">z</a>', ['<a x>y', 'z', '/a']],
    ['<a k>z</a>', ['<a', 'z', '/a']],
    ['<!-- <b> --><a/>', ['<a', '/a']],
    ['<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "9">]><a>&e;</a>', ['<a', '&e;', '/a']],
    ['<a><![CDATA[1 < 2 & 3]]></a>', ['<a', '1 < 2 & 3', '/a']],
    ['<a>&amp;amp; &#0; &#x110000;</a>', ['<a', '&amp; &#0; &#x110000;', '/a']],
  ])('%s', (source, events) => {
    expect(told(source)).toEqual(events);
  });
  it.each([
    ['<a>12<b', ['<a', '12', '<b']],
    ['<a>12<![CDATA[34', ['<a', '12', '34']],
    ['<a>12<!-- 34', ['<a', '12']],
    ['<!DOCTYPE a [ <a>', []],
    ['<?xml <a>', []],
    ['<a k="12>34</a>', ['<a']],
    ['< >12', ['12']],
    ['12', ['12']],
    ['', []],
  ])('as far as it goes where it is cut off: %s', (source, events) => {
    expect(told(source)).toEqual(events);
  });
  it('leaves the prefixes of names to their writer', () => {
    const names: string[] = [];
    readUnprefixedXml('<x:row><c/></x:row>', {
      open: (name) => names.push(name),
      close: (name) => names.push(`/${name}`),
    });
    expect(names).toEqual(['row', 'c', '/c', '/row']);
  });
});
