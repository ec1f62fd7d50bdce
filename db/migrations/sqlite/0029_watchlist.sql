CREATE TABLE `watch_words` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`word` text NOT NULL,
	`action` text NOT NULL,
	`reason` text NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `watch_words_word` ON `watch_words` (`word`);--> statement-breakpoint
ALTER TABLE `cases` ADD `words` text;