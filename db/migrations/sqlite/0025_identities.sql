CREATE TABLE `identities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_account` ON `identities` (`issuer`,`subject`);--> statement-breakpoint
CREATE INDEX `identities_person` ON `identities` (`person_id`);--> statement-breakpoint
CREATE TABLE `identity_visits` (
	`holder_hash` text PRIMARY KEY NOT NULL,
	`asked` text,
	`arrived` text,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `identity_visits_expiry` ON `identity_visits` (`expires_at`);