import { parseFragment, serialize } from 'parse5'

const attributes: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['p', 'br', 'hr', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'ul', 'li', 'h3', 'h4', 'h5', 'h6']
      .concat(['table', 'thead', 'tbody', 'tr'])
      .map((tag) => [tag, []]),
  ),
  a: ['href', 'title', 'rel'],
  ol: ['start'],
  th: ['class'],
  td: ['class'],
}

type Node = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] }

/** What a browser would find in this HTML that no post may hold, as a list of faults. */
export function faultsIn(html: string): string[] {
  const tree = parseFragment(html)
  const faults = faultsBelow(tree as Node)
  // Read once more, as when a browser moves it from page to page, it must still be the same.
  const written = serialize(tree)
  return serialize(parseFragment(written)) === written ? faults : [...faults, 'not the same when read again']
}

function faultsBelow({ childNodes = [] }: Node): string[] {
  return childNodes.flatMap((node) => {
    if (node.nodeName === '#text') return []
    const known = Object.hasOwn(attributes, node.nodeName) ? attributes[node.nodeName] : undefined
    if (!known) return [`<${node.nodeName}>`, ...faultsBelow(node)]
    const wrong = (node.attrs ?? []).flatMap(({ name, value }) => {
      if (!known.includes(name)) return [`<${node.nodeName} ${name}>`]
      return name === 'href' && !/^(https?:\/\/|mailto:|\/(?![/\\])|#)/i.test(value) ? [`href ${value}`] : []
    })
    return [...wrong, ...faultsBelow(node)]
  })
}
