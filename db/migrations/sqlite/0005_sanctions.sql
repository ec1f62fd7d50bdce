CREATE TABLE `person_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_notes_person` ON `person_notes` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `sanctions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`ground` text NOT NULL,
	`note` text NOT NULL,
	`imposed_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`until` integer,
	`lifted_at` integer,
	`appeal` text,
	`appealed_at` integer,
	`appeal_outcome` text,
	`appeal_answer` text,
	`appeal_decided_by` integer,
	`appeal_decided_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`imposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appeal_decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sanctions_not_of_oneself" CHECK(person_id <> imposed_by),
	CONSTRAINT "sanctions_appeal_by_another" CHECK(appeal_decided_by is null or appeal_decided_by <> imposed_by),
	CONSTRAINT "sanctions_appeal_whole" CHECK((appeal_decided_at is null) = (appeal_outcome is null) and (appeal is null) = (appealed_at is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sanctions_one_restricts` ON `sanctions` (`person_id`) WHERE lifted_at is null and kind <> 'warning';--> statement-breakpoint
CREATE INDEX `sanctions_person` ON `sanctions` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `sanctions_appeals` ON `sanctions` (`appealed_at`) WHERE appeal_decided_at is null;