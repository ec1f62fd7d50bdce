CREATE TABLE `letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`language` text NOT NULL,
	`kind` text NOT NULL,
	`params` text NOT NULL,
	`href` text NOT NULL,
	`about` text,
	`state` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`fault` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`next_try_at` integer NOT NULL,
	`worth_until` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_name` ON `letters` (`name`);--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`state`,`next_try_at`);--> statement-breakpoint
CREATE INDEX `letters_created` ON `letters` (`created_at`);--> statement-breakpoint
ALTER TABLE `people` ADD `language` text DEFAULT 'pl' NOT NULL;