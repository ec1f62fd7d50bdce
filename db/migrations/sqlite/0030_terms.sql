CREATE TABLE `terms_acceptances` (
	`person_id` integer NOT NULL,
	`version` integer NOT NULL,
	`accepted_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `version`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `terms_versions` (
	`version` integer PRIMARY KEY NOT NULL,
	`text_pl` text NOT NULL,
	`text_en` text NOT NULL,
	`changes_pl` text NOT NULL,
	`changes_en` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` integer NOT NULL,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
-- Whoever has an account has accepted the terms that stood at sign-up.
INSERT INTO `terms_acceptances` SELECT `id`, 1, `created_at` FROM `people` WHERE `erased_at` IS NULL;