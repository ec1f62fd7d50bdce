/** What people are told of in the app, each with the texts `notices.KIND` and the address it leads to. */
export const noticeKinds = [
  'answer',
  'comment',
  'accepted',
  'solved',
  'practice-nominated',
  'practice-moved',
  'practice-new-edition',
  'still-true',
  'assessment-asked',
  'excerpt-asked',
  'adoption-reported',
  'adoption-to-confirm',
  'testers-wanted',
  'works-here-three',
  'message',
  'moderation-decided',
  'moderation-restored',
  'appeal-decided',
  'report-decided',
] as const
export type NoticeKind = (typeof noticeKinds)[number]
