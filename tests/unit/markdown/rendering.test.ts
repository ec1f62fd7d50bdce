import { renderMarkdown } from '@rynek/server/features/posts/markdown.ts'
import { describe, expect, test } from 'vitest'
import { faultsIn } from './allowed.ts'

const out = 'rel="nofollow ugc noopener"'

const renders: [what: string, source: string, html: string][] = [
  ['paragraphs and line breaks', 'Raz\ndwa\n\ntrzy', '<p>Raz<br />\ndwa</p>\n<p>trzy</p>\n'],
  ['emphasis', '*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>\n'],
  [
    'headings below those of the page',
    '# a\n## b\n#### c\n###### d',
    '<h3>a</h3>\n<h4>b</h4>\n<h6>c</h6>\n<h6>d</h6>\n',
  ],
  ['lists that go on counting', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'],
  ['quotes', '> a', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
  ['code as it is', '```js\n<b>\n```', '<pre><code>&lt;b&gt;\n</code></pre>\n'],
  [
    'tables with their alignment',
    '|a|b|\n|:-:|--:|\n|1|2|',
    '<table>\n<thead>\n<tr>\n<th class="center">a</th>\n<th class="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="center">1</td>\n<td class="right">2</td>\n</tr>\n</tbody>\n</table>\n',
  ],
  ['links out', '[a](https://gov.pl "t")', `<p><a href="https://gov.pl" title="t" ${out}>a</a></p>\n`],
  ['links within', '[a](/watki/1/b#p2)', '<p><a href="/watki/1/b#p2">a</a></p>\n'],
  ['bare addresses', 'https://gov.pl/a', `<p><a href="https://gov.pl/a" ${out}>https://gov.pl/a</a></p>\n`],
  ['mail addresses', 'a@gmina.pl', `<p><a href="mailto:a@gmina.pl" ${out}>a@gmina.pl</a></p>\n`],
  [
    'pictures as links',
    '![plan](https://a.pl/b.png)',
    `<p>!<a href="https://a.pl/b.png" ${out}>plan</a></p>\n`,
  ],
  ['quotation marks as typed', '"a" -- b...', '<p>"a" -- b...</p>\n'],
]

const shownAsText = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java\tscript:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](javascript&colon;alert(1))',
  '[a](vbscript:msgbox)',
  '[a](data:text/html,<script>)',
  '[a](data:image/png;base64,AAAA)',
  '[a](//elsewhere.example)',
  '[a](file:///etc/passwd)',
  '[a](res:x)',
  '[a](firefoxurl:x)',
  '[a](tel:123)',
  '<javascript:alert(1)>',
  '[a]: javascript:alert(1)\n\n[a]',
  '![a](javascript:alert(1))',
]

describe('Markdown', () => {
  for (const [what, source, html] of renders) {
    test(`shows ${what}`, () => expect(renderMarkdown(source)).toBe(html))
  }

  for (const source of shownAsText) {
    test(`makes nothing of ${JSON.stringify(source)}`, () => {
      const html = renderMarkdown(source)
      expect(faultsIn(html)).toEqual([])
      expect(html).not.toMatch(/<a |<img|<script/)
    })
  }

  test('leads nowhere else than a link says', () => {
    expect(renderMarkdown('[a](https://gmina.pl@elsewhere.example)')).not.toContain('href="https://gmina.pl@')
    expect(renderMarkdown('[a](/\\elsewhere.example)')).toContain('href="/%5Celsewhere.example"')
  })

  test('keeps the names of a page and of its scripts out of reach', () => {
    expect(renderMarkdown('# constructor\n\n<a id="x">\n\n```__proto__ onload=x\na\n```')).toBe(
      '<h3>constructor</h3>\n<p>&lt;a id="x"&gt;</p>\n<pre><code>a\n</code></pre>\n',
    )
  })
})
