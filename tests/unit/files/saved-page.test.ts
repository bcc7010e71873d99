import { describe, expect, it } from 'vitest';
import { read, utf8 } from './office-files';

/** `某区` and `报告` in GB 2312, as quoted-printable. */
const mhtml = (type: string, encoding: string, content: string) =>
  utf8(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://www.example.org/2031/report.html',
      'Subject: =?utf-8?Q?a?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----B"',
      '',
      '------B',
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://www.example.org/2031/report.html',
      '',
      content,
      '------B',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://www.example.org/a.png',
      '',
      'iVBORw0KGgo=',
      '------B--',
      '',
    ].join('\r\n'),
  );

const quoted = (text: string): string =>
  [...utf8(text)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/(.{60})/g, '$1=\r\n');

describe('a page saved in one file', () => {
  it('is read with the address that it was saved from', async () => {
    const page =
      '<html><head><title>某某区政府工作报告</title></head><body><p>全年地区生产总值增长5%，新增就业一万人，财政收入稳步增加。</p></body></html>';
    const result = await read(
      'a.mhtml',
      mhtml('text/html; charset="utf-8"', 'base64', Buffer.from(page).toString('base64')),
    );
    expect(result).toMatchObject({
      ok: true,
      documents: [{ format: 'mhtml', document: { url: 'https://www.example.org/2031/report.html' } }],
    });
    expect(result.ok && result.documents[0]!.document.text).toContain('增长5%');
  });
  it('is read in the charset of its part', async () => {
    const gb = '=B1=A8=B8=E6';
    const result = await read(
      'a.mht',
      mhtml('text/html; charset="gb2312"', 'quoted-printable', `<html><p>${gb}</p></html>`),
    );
    expect(result.ok && result.documents[0]!.document.text).toContain('报告');
  });
  it('is refused where no part of it is a page', async () => {
    expect(await read('a.mht', mhtml('image/gif', 'quoted-printable', quoted('无')))).toMatchObject({
      ok: false,
      trouble: { code: 'damaged', file: 'a.mht' },
    });
  });
});
