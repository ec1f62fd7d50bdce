export const paperHref = (id: number, format: 'pdf' | 'docx'): string =>
  `/api/export/practices/${id}/${format}`

/** The library for other programs, at addresses that stay. */
export const libraryFiles = [
  { label: 'CSV', href: '/api/export/practices.csv' },
  { label: 'JSON', href: '/api/export/practices.json' },
  { label: 'DCAT-AP', href: '/api/export/catalogue.jsonld' },
] as const
