/**
 * Queries of guarded tables that ask no rule, each with why nothing leaves through them that its reader may not see.
 * A name that ends with / is a whole room.
 */
export const inside: Record<string, string> = {
  'accounts/queries: sessionOf': 'the asker’s own: whether he takes part',
  'adoptions/calls: countTried': 'a number: offices that stand by a report of a practice found by its rule',
  'adoptions/ledger: listPeopleUsing': 'finds whom to tell, in a write',
  'adoptions/report: findAdoption': 'decides what an office may report next',
  'adoptions/report: findEntry': 'decides whether the reader’s own office stands by a report',
  'adoptions/report: confirmEntry': 'counts adopters, in a write',
  'assessors/experts: countOpenInvitations': 'a number for each expert, for whoever asks experts',
  'assessors/invitations: listOpenInvitationsOf':
    'ids of practices the reader is asked about; found by their rule then',
  'audit/chain: listChain': 'checks the seals, and the sheet that only administrators take out',
  'audit/entries: ofThread':
    'a number: acts about a thread found by its rule, all of them in the public extract',
  'audit/chain: removeEntriesBefore': 'forgets what is old, in a write',
  'correspondence/queries: conversationRows':
    'asks its own rule; both sides know the title of the practice from when it was public',
  'correspondence/queries: findSentMessage': 'finds what the writer sent under his own key',
  'correspondence/queries: countStarted': 'counts the writer’s own, for his limit',
  'correspondence/queries: countSent': 'counts the writer’s own, for his limit',
  'credentials/': 'the owner’s own address and password, for signing in and for his letters',
  'documents/queries: listDocuments': 'read with the dossier of a practice found by its rule',
  'documents/queries: haveDocumentsChanged': 'yes or no: whether there is something to publish',
  'documents/queries: listKnownKeys': 'tells files from rubbish when the disk is swept',
  'endorsements/queries: listEndorsedIn': 'ids of answers, of which the reader knows the places',
  'excerpts/consents: listQuotationsOf':
    'asks the rules of posts and threads; a quoted author is told the title and his own words before he agrees',
  'memberships/in-force: listPeopleOf': 'finds whom to tell, in a write',
  'memberships/in-force: listHoldersOf': 'finds whom to tell, in a write',
  'memberships/invitations: selectGood':
    'callers add the rule, hold the code of the link, or decide in a write',
  'memberships/invitations: countInvitationsSince': 'counts the sender’s own, for his limit',
  'memberships/requests: findMembershipByEmail': 'finds who is invited, in a write',
  'memberships/requests: columns': 'of the address only the domain leaves, and the whole of it to its owner',
  'memberships/requests: selectMemberships': 'callers add the rule',
  'moderation/': 'read by routes that need `moderate`, and moderators read every post',
  'notices/queries: concernedUntold': 'finds whom to tell, in a write',
  'notices/queries: countUnreadOfEach': 'a number, told to each on his own channel',
  'notices/queries: removeNoticesOf': 'finds what to take back, in a write',
  'posts/moderate: isForgotten': 'decides whether a post can come back, in a write',
  'posts/moderate: holdThreadOf': 'finds what a moderator hides, in a write',
  'posts/votes: voted': 'ids of answers, of which the reader knows the places',
  'posts/votes: own': 'the reader’s own posts, and why one was hidden',
  'posts/write: sent': 'finds what the writer sent under his own key',
  'posts/write: comments': 'counts places under a post, for its limit',
  'practices/find: listDue': 'finds what the calendar moves',
  'practices/find: practicesWithThread':
    'callers add the rule, but for what happens by itself; views take away titles',
  'practices/nominee: findNomination':
    'of a badge on a thread’s page, which says who nominated, when and why',
  'practices/moves: movePractice': 'finds the thread of what moves, in a write',
  'practices/moves: listMoves': 'read with the page or the dossier of a practice found by its rule',
  'privacy/': 'collects what is one’s own, and finds what is erased of a person',
  'profiles/queries: hasWritten': 'yes or no: the name also stands where a post is hidden',
  'profiles/queries: listThreadIdsOf': 'finds which pages show a name that changed, in a write',
  'profiles/queries: listWritten': 'readableOf asks both rules',
  'profiles/queries: countWritten': 'readableOf asks both rules',
  'sanctions/file: listHiddenOf': 'read by routes that need `moderate`, and moderators read every post',
  'sanctions/file: countCasesOf': 'read by routes that need `moderate`',
  'staff/': 'read by routes that need `administer`: an address tells apart two people of one name',
  'threads/find: archived': 'yes or no: whether a thread can still be changed',
  'threads/moderate: listPinnedBefore': 'finds what comes down by the calendar, in a write',
  'threads/list: threadsOnPage': 'reads the rows of ids that pageOfIds found by the rule',
  'threads/solve: listThreadsSolvedBy': 'finds which pages show a practice that moved, in a write',
  'threads/summary: selectThreads': 'every thread has its place; threadColumns ask the rule for the title',
}
