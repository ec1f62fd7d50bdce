CREATE TABLE `archives` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`key` text NOT NULL,
	`requested_at` integer NOT NULL,
	`ready_at` integer,
	`bytes` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `archives_key` ON `archives` (`key`);--> statement-breakpoint
CREATE INDEX `archives_person` ON `archives` (`person_id`,`id`);