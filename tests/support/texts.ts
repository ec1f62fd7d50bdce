/** A question as good as any other. */
export const question = {
  title: 'Jeden dziennik elektroniczny dla pięciu szkół',
  body: 'Mamy **pięć** szkół.',
  topic: 'edu-dziennik',
  cityType: 'MSR',
}
