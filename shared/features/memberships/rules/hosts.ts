/**
 * Where anybody can have a mailbox, or where offices share one: an address there says nothing of who employs its holder.
 * Offices listed with such a host take their people in by the other ways. Names below them count as they do.
 */
const sharedHosts: ReadonlySet<string> = new Set([
  // Free mail.
  ...[
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'yahoo.com',
    'aol.com',
  ],
  ...[
    'icloud.com',
    'proton.me',
    'protonmail.com',
    'gmx.com',
    'gmx.net',
    'mail.com',
    'zoho.com',
    'yandex.com',
  ],
  ...[
    'wp.pl',
    'o2.pl',
    'go2.pl',
    'tlen.pl',
    'onet.pl',
    'onet.eu',
    'op.pl',
    'vp.pl',
    'poczta.fm',
    'autograf.pl',
  ],
  ...[
    'interia.pl',
    'interia.eu',
    'interia.com',
    'gazeta.pl',
    'buziaczek.pl',
    'spoko.pl',
    'amorki.pl',
    'hot.pl',
  ],
  ...['opoczta.pl', 'poczta.pl', 'neostrada.pl', 'orange.pl', 'plusnet.pl', 'vectra.pl', 'plo.pl', 'home.pl'],
  // Hosts and associations that keep the mail of many offices.
  ...[
    'post.pl',
    'zgwrp.org.pl',
    'gminyrp.pl',
    'powiatypolskie.pl',
    'lubelskie.pl',
    'dolnyslask.pl',
    'wokiss.pl',
  ],
  ...[
    'data.pl',
    'zetobi.com.pl',
    'mbnet.pl',
    'intertele.pl',
    'nazwa.pl',
    'kei.pl',
    'az.pl',
    'cba.pl',
    'prv.pl',
  ],
  // Public bulletins and schools.
  ...['bip.org.pl', 'bip.gov.pl', 'bip.net.pl', 'bip.info.pl', 'e-bip.pl', 'biuletyn.net', 'szkolna.pl'],
  ...['edupage.org', 'vulcan.net.pl', 'librus.pl', 'eszkola.pl'],
])

/** Endings below which every office has a name of its own: none of them is anybody's. */
const commonEndings: ReadonlySet<string> = new Set([
  ...['pl', 'eu', 'com', 'com.pl', 'net.pl', 'org.pl', 'edu.pl', 'gov.pl', 'um.gov.pl', 'ug.gov.pl'],
  ...['gmina.pl', 'powiat.pl', 'miasta.pl', 'waw.pl'],
])

export function isSharedHost(domain: string): boolean {
  const labels = domain.split('.')
  const above = labels.map((_, at) => labels.slice(at).join('.'))
  return commonEndings.has(domain) || above.some((host) => sharedHosts.has(host))
}
