/** Words that say whose a number is. An office's own numbers are public; a person's are not. */
const office =
  /(?<!\p{L})(?:urz[aąeę]d\p{L}*|gmin\p{L}*|miast\p{L}*|powiat\p{L}*|starostw\p{L}*|województw\p{L}*|marszałk\p{L}*|ministerstw\p{L}*|spół[kc]\p{L}*|sp\. ?z ?o\.? ?o\.?|s\.a\.|szk[oó][lł]\p{L}*|przedszkol\p{L}*|żłob\p{L}*|zakład\p{L}*|fundacj\p{L}*|stowarzyszeni\p{L}*|bibliotek\p{L}*|ośrod\p{L}*|centrum|central[aięą]|sekretaria\p{L}*|kancelari\p{L}*|infolini\p{L}*|helpdesk\p{L}*|punkt\p{L}* obsługi|biur\p{L}*|dyżurk?\p{L}*|wydzia\p{L}*|referat\p{L}*|nabywc\p{L}*|[mg]?ops|cuw|zus|gus|nask|cez|bip)(?!\p{L})/iu
const person =
  /(?<!\p{L})(?:pan|pana|panu|panem|pani|panią|mieszka[nń]\p{L}*|wnioskodaw\p{L}*|podatnik\p{L}*|osob[aąęy]|osobist\p{L}*|osób|rodzic\p{L}*|matk[aięą]|ojc\p{L}*|opiekun\p{L}*|ucze[nń]\p{L}*|uczni\p{L}*|uczennic\p{L}*|petent\p{L}*|klient\p{L}*|rolni[kc]\p{L}*|przedsiębiorc\p{L}*|działalnoś\p{L}* gospodarcz\p{L}*|pracowni[kc]\p{L}*|koleżan\p{L}*|kolega|kolegi|koledze|prywatn\p{L}*|mój|moja|mojego|domow\p{L}*|właściciel\p{L}*|sołtys\p{L}*|radn[yae]\p{L}*)(?!\p{L})/iu

/** Whether the words around say that it belongs to an office, and none of them that it is a person's. */
export const isOfficial = (around: string): boolean => office.test(around) && !person.test(around)
