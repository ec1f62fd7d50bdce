CREATE TABLE `forgotten` (
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`removed` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `day`)
);
--> statement-breakpoint
ALTER TABLE `memberships` ADD `confirmed_at` integer;
--> statement-breakpoint
-- Who has an account by now is not taken for one that was never confirmed.
UPDATE `memberships` SET `confirmed_at` = `since`;