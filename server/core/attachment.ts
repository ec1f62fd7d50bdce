/** A name to save a file by, in both spellings of RFC 6266: plain letters for old programs, the real one for others. */
export function attachmentAs(name: string): string {
  const plain = name.normalize('NFD').replaceAll('ł', 'l').replaceAll('Ł', 'L').replace(/\p{M}/gu, '')
  const ascii = plain.replace(/[^\w. ()-]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, percent)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
