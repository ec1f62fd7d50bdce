const longest = 12_000

/** Filled up to the longest text a post can have. */
const fill = (piece: string): string => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest)

const risingTicks = () => {
  let text = ''
  for (let n = 1; text.length + n + 1 < longest; n++) text += `a${'`'.repeat(n)}`
  return text
}

const wideTable = () => {
  const columns = 60
  const head = `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n`
  return (head + '|b\n'.repeat(longest)).slice(0, longest)
}

const definitions = () => {
  let text = ''
  for (let n = 0; text.length < longest / 2; n++) text += `[l${n}]: /a\n`
  return (text + fill('[l1]')).slice(0, longest)
}

/** Texts that are known to cost parsers far more than their length: each must stay cheap at full length. */
export const shapes: Record<string, string> = {
  stars: fill('*'),
  underscores: fill('_'),
  tildes: fill('~'),
  'open brackets': fill('['),
  'pictures that never end': fill('![['),
  'links that never end': fill('[a]('),
  'link texts that never end': fill('[a](<b'),
  'brackets nested in links': fill('[[]'),
  'nested links': '['.repeat(4_000) + '](a)'.repeat(2_000),
  'quotes in quotes': fill('> '),
  'lists in lists': fill('- '),
  'rising lists': Array.from({ length: 150 }, (_, n) => `${' '.repeat(n)}- a`)
    .join('\n')
    .slice(0, longest),
  'ticks in rising runs': risingTicks(),
  'one tick and blanks': fill('` '),
  'angle brackets': fill('<'),
  'tags that never end': fill('<a '),
  'comments that never end': fill('<!--'),
  'address that never ends': fill('<http:'),
  entities: fill('&quot;'),
  ampersands: fill('&'),
  backslashes: fill('\\'),
  'emphasis that opens and never closes': fill('*a **b '),
  'emphasis of all kinds': fill('a**b*c_d__e~~'),
  'mail addresses': fill('a@b.com '),
  'mail addresses without a blank': fill('a@b.com'),
  'web addresses': fill('www.a.pl '),
  'half of web addresses': fill('http://'),
  'dots and slashes': fill('www.//.'),
  columns: fill('|a'),
  'a wide table': wideTable(),
  'a line under a head that ends otherwise': `a|b\n${'-'.repeat(longest - 5)}x`,
  definitions: definitions(),
  headings: fill('# a\n'),
  'lines under lines': fill('a\n-\n'),
  'blank lines': fill('\n'),
  fences: fill('```\n'),
  tabs: fill('\t- a\n'),
  'combining marks': fill('a\u0301'),
  'characters of two halves': fill('😀*'),
}
