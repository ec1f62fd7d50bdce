CREATE TABLE `appeals` (
	`case_id` integer PRIMARY KEY NOT NULL,
	`against` integer NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`outcome` text,
	`answer` text,
	`decided_by` integer,
	`decided_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`against`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appeals_by_another" CHECK(decided_by <> against),
	CONSTRAINT "appeals_decided_whole" CHECK((decided_at is null) = (outcome is null) and (decided_at is null) = (decided_by is null))
);
--> statement-breakpoint
CREATE INDEX `appeals_open` ON `appeals` (`decided_at`);--> statement-breakpoint
CREATE TABLE `case_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` integer NOT NULL,
	`kind` text NOT NULL,
	`person_id` integer NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_steps_case` ON `case_steps` (`case_id`,`id`);--> statement-breakpoint
ALTER TABLE `cases` ADD `origin` text DEFAULT 'reports' NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `assignee_id` integer REFERENCES people(id);--> statement-breakpoint
CREATE INDEX `cases_post` ON `cases` (`post_id`,`id`);--> statement-breakpoint
ALTER TABLE `posts` ADD `deleted_at` integer;--> statement-breakpoint
CREATE INDEX `posts_deleted` ON `posts` (`deleted_at`);--> statement-breakpoint
CREATE INDEX `reports_reporter` ON `reports` (`reporter_id`,`id`);