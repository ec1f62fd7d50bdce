ALTER TABLE `posts` ADD `unapproved` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `posts` ADD `newcomer` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `unapproved` integer DEFAULT false NOT NULL;