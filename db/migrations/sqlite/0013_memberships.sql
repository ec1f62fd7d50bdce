CREATE TABLE `membership_codes` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`email` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `membership_codes_expiry` ON `membership_codes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`institution_id` integer NOT NULL,
	`state` text NOT NULL,
	`way` text,
	`since` integer NOT NULL,
	`decided_by` integer,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memberships_office` ON `memberships` (`institution_id`,`state`);--> statement-breakpoint
CREATE INDEX `memberships_state` ON `memberships` (`state`);--> statement-breakpoint
CREATE TABLE `office_domains` (
	`institution_id` integer NOT NULL,
	`domain` text NOT NULL,
	PRIMARY KEY(`institution_id`, `domain`),
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `memberships` (`person_id`, `institution_id`, `state`, `way`, `since`) SELECT `id`, `institution_id`, 'member', 'operator', `created_at` FROM `people` WHERE `erased_at` IS NULL;
