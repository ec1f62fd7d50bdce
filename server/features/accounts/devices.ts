type Mark = readonly [inUserAgent: string, name: string]

// The order matters: nearly everybody calls himself Chrome, Safari and Mozilla as well.
const browsers: readonly Mark[] = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
]
const systems: readonly Mark[] = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['CrOS', 'ChromeOS'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
]

/**
 * What a person recognises a device by, 'Firefox, Windows'; empty for what is neither. Nothing else of the
 * user agent is kept: it can tell one person from all others.
 */
export const deviceOf = (userAgent = ''): string =>
  [browsers, systems]
    .map((marks) => marks.find(([mark]) => userAgent.includes(mark))?.[1])
    .filter(Boolean)
    .join(', ')
